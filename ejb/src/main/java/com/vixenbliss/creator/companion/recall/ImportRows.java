package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Imports in the database. Runs in the transaction of whoever asks; JDBC, because a thousand rows are one statement. */
@ApplicationScoped
public class ImportRows {

    private static final int SLICE = 500;

    /** Ids are made here, so that they grow with the conversation. Positions go on after those of earlier imports. */
    private static final String INSERT = """
            insert into memory_events (id, user_id, character_id, import_id, external_id, position, speaker, canon, type, category,
                                       summary, content, claim_key, importance_score, confidence, observed_at, valid_from)
            select t.id, ?, ?, ?, t.external_id, t.position + (select coalesce(max(position), 0) from memory_events
                                                                where user_id = ? and character_id = ?),
                   t.speaker, 'real', 'event', 'imported', t.said, '{}', 'imported.' || t.external_id, 0.3, 1, t.said_at, t.said_at
              from unnest(?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[])
                   as t(id, external_id, position, speaker, said, said_at)
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** @return how many were new */
    int insert(UUID userId, UUID characterId, UUID importId, List<ImportedTurn> turns) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            int added = 0;
            try (var sql = connection.prepareStatement(INSERT)) {
                for (int from = 0; from < turns.size(); from += SLICE) {
                    List<ImportedTurn> slice = turns.subList(from, Math.min(turns.size(), from + SLICE));
                    int at = 0;
                    for (UUID id : List.of(userId, characterId, importId, userId, characterId)) {
                        sql.setObject(++at, id, java.sql.Types.OTHER);
                    }
                    sql.setArray(++at, connection.createArrayOf("uuid", slice.stream().map(turn -> TimeOrderedId.next()).toArray()));
                    sql.setArray(++at, connection.createArrayOf("text", slice.stream().map(ImportedTurn::externalId).toArray()));
                    sql.setArray(++at, connection.createArrayOf("bigint", places(slice.size())));
                    sql.setArray(++at, connection.createArrayOf("text", slice.stream().map(ImportedTurn::speaker).toArray()));
                    sql.setArray(++at, connection.createArrayOf("text", slice.stream().map(turn -> turn.text().strip()).toArray()));
                    sql.setArray(++at, connection.createArrayOf("timestamptz", slice.stream().map(turn -> turn.saidAt().toString()).toArray()));
                    added += sql.executeUpdate();
                }
            }
            return added;
        });
    }

    void record(UUID id, UUID userId, UUID characterId) {
        entities.createNativeQuery("""
                        insert into memory_imports (id, user_id, character_id, total, added) values (?1, ?2, ?3, 0, 0)
                        """)
                .setParameter(1, id).setParameter(2, userId).setParameter(3, characterId).executeUpdate();
    }

    void finish(UUID id, int total, int added) {
        entities.createNativeQuery("update memory_imports set total = ?1, added = ?2, updated_at = now() where id = ?3")
                .setParameter(1, total).setParameter(2, added).setParameter(3, id).executeUpdate();
    }

    /**
     * @param embeds whether vectors are to be waited for
     * @return empty when it is not the person's
     */
    Optional<ImportView> find(UUID userId, UUID id, boolean embeds) {
        List<?> rows = entities.createNativeQuery("""
                        select i.character_id, i.total, i.added, i.created_at,
                               (select count(*) from memory_events m
                                 where m.import_id = i.id and m.is_active and m.embedding is null) as waiting
                          from memory_imports i where i.id = ?1 and i.user_id = ?2
                        """, jakarta.persistence.Tuple.class)
                .setParameter(1, id).setParameter(2, userId).getResultList();
        return rows.stream().map(row -> view(id, (jakarta.persistence.Tuple) row, embeds)).findFirst();
    }

    private static ImportView view(UUID id, jakarta.persistence.Tuple row, boolean embeds) {
        int total = row.get(1, Integer.class);
        int waiting = embeds ? row.get(4, Number.class).intValue() : 0;
        return new ImportView(
                id, row.get(0, UUID.class), waiting == 0 ? "completed" : "running",
                new ImportView.Progress(total - waiting, total, 0), row.get(2, Integer.class), total, instant(row.get(3)));
    }

    private static java.time.Instant instant(Object time) {
        return time instanceof OffsetDateTime offset ? offset.toInstant() : (java.time.Instant) time;
    }

    private static Long[] places(int count) {
        List<Long> places = new ArrayList<>(count);
        for (long place = 1; place <= count; place++) {
            places.add(place);
        }
        return places.toArray(new Long[0]);
    }
}
