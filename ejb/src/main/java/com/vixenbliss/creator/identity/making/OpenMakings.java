package com.vixenbliss.creator.identity.making;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Which makings wait for somebody to move them. Plain JDBC in short statements. */
@ApplicationScoped
class OpenMakings {

    /** Its turn has come when all before it are passed. Fresh ones are called by whoever moved them. Parameter: how many. */
    private static final String DUE = """
            select s.avatar_id from identity_stages s
             where s.state = 'waiting' and s.due_at < now() and s.updated_at < now() - interval '2 seconds'
               and not exists (
                   select 1 from identity_stages p
                    where p.avatar_id = s.avatar_id and p.state not in ('done', 'skipped')
                      and array_position(array['biography', 'character', 'anchor', 'dataset', 'training'], p.stage)
                        < array_position(array['biography', 'character', 'anchor', 'dataset', 'training'], s.stage))
             order by s.due_at limit ?
            """;

    /** Under way, and nothing heard of it for a while. Whoever waits for a member is left alone. Parameter: how many. */
    private static final String UNHEARD = """
            select avatar_id from identity_stages
             where state = 'running' and stage <> 'biography' and needs is null and updated_at < now() - interval '2 minutes'
             order by updated_at limit ?
            """;

    /** Makings of those who are depicted by an agreement: what is under way or yet to come for them. Parameter: how many. */
    private static final String OF_SOMEBODY = """
            select a.id, a.avatar_kit_id from avatars a
             where a.avatar_kit_id is not null and a.likeness = 'consented_person'
               and exists (select 1 from identity_stages s where s.avatar_id = a.id and s.state in ('waiting', 'running'))
             order by a.id limit ?
            """;

    @Resource(lookup = "java:/jdbc/creatorDirect")
    DataSource database;

    /** An avatar and its kit. */
    record Worn(UUID avatarId, UUID kitId) {}

    List<UUID> due(int limit) throws SQLException {
        return pairs(DUE, limit).stream().map(Worn::avatarId).toList();
    }

    List<UUID> unheard(int limit) throws SQLException {
        return pairs(UNHEARD, limit).stream().map(Worn::avatarId).toList();
    }

    List<Worn> ofSomebody(int limit) throws SQLException {
        return pairs(OF_SOMEBODY, limit);
    }

    private List<Worn> pairs(String statement, int limit) throws SQLException {
        List<Worn> found = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement(statement)) {
            sql.setInt(1, limit);
            try (ResultSet rows = sql.executeQuery()) {
                boolean both = rows.getMetaData().getColumnCount() == 2;
                while (rows.next()) {
                    found.add(new Worn(rows.getObject(1, UUID.class), both ? rows.getObject(2, UUID.class) : null));
                }
            }
        }
        return found;
    }
}
