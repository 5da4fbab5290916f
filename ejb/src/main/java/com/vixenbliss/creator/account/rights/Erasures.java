package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Erasures as a request sees them. Native, because one statement must reach over several tables at once. */
@ApplicationScoped
public class Erasures {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<String> CLOSE = List.of(
            """
            insert into erased_identities (identity)
            select sha256(convert_to(issuer || ' ' || subject, 'UTF8')) from external_identities where user_id = :user
            on conflict do nothing
            """,
            "update refresh_tokens set revoked_at = now(), updated_at = now() where user_id = :user and revoked_at is null",
            """
            delete from sign_in_failures
             where subject_hash = (select sha256(convert_to(lower(email), 'UTF8')) from users where id = :user)
            """,
            """
            update users
               set status = 'erased', email = id || '@erased.invalid', password_hash = '', display_name = '',
                   birth_date = '1900-01-01', age_check_method = 'erased', locale = 'en', time_zone = 'UTC',
                   is_admin = false, version = version + 1, updated_at = now()
             where id = :user
            """);

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Inventory inventory;

    @Inject
    public Erasures(Inventory inventory) {
        this.inventory = inventory;
    }

    /** For the CDI client proxy only. */
    protected Erasures() {
        this(null);
    }

    /** Waits for whatever is just being written for the person. False when there is none. */
    boolean lockPerson(UUID userId) {
        return !entities.createNativeQuery("select id from users where id = :user for update")
                .setParameter("user", userId).getResultList().isEmpty();
    }

    List<String> studiosOwnedAlone(UUID userId) {
        List<?> names = entities.createNativeQuery("""
                        select s.name from studio_members m join studios s on s.id = m.studio_id
                         where m.user_id = :user and m.role = 'owner'
                           and not exists (select 1 from studio_members o
                                            where o.studio_id = m.studio_id and o.role = 'owner' and o.user_id <> m.user_id)
                         order by s.name limit 5
                        """, String.class)
                .setParameter("user", userId).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** False when there was one already. */
    boolean add(UUID userId) {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        return entities.createNativeQuery("""
                        insert into erasures (id, user_id, token) values (:id, :user, :token) on conflict (user_id) do nothing
                        """)
                .setParameter("id", TimeOrderedId.next())
                .setParameter("user", userId)
                .setParameter("token", Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .executeUpdate() == 1;
    }

    void closeAccount(UUID userId) {
        CLOSE.forEach(statement -> entities.createNativeQuery(statement).setParameter("user", userId).executeUpdate());
    }

    ErasureState of(UUID userId) {
        return find("user_id = :key", userId).orElseThrow();
    }

    Optional<ErasureState> byToken(String token) {
        return find("token = :key", token);
    }

    private Optional<ErasureState> find(String condition, Object key) {
        List<?> rows = entities.createNativeQuery("""
                        select id, token, status, cardinality(finished), created_at, finished_at, receipt from erasures where\s"""
                        + condition)
                .setParameter("key", key).getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(this::state);
    }

    private ErasureState state(Object[] row) {
        return new ErasureState((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue(),
                (int) inventory.touched(), (Instant) row[4], (Instant) row[5], (String) row[6]);
    }
}
