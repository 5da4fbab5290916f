package com.vixenbliss.creator.account.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The counters in PostgreSQL. Each call is a transaction of its own: a refused sign-in must not undo its count. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JpaSignInFailures implements SignInFailures {

    private static final String LOCKED_UNTIL =
            "select locked_until from sign_in_failures where subject_hash = :subject and locked_until > :now";

    private static final String COUNT = """
            insert into sign_in_failures as f (subject_hash, failures, window_start, locked_until)
            values (:subject, 1, :now, case when :limit <= 1 then cast(:lock as timestamptz) end)
            on conflict (subject_hash) do update set
                failures = case when f.window_start <= :from then 1 else f.failures + 1 end,
                window_start = case when f.window_start <= :from then :now else f.window_start end,
                locked_until = case when f.window_start > :from and f.failures + 1 >= :limit
                                    then cast(:lock as timestamptz) end
            """;

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public Optional<Instant> lockedUntil(byte[] subject, Instant now) {
        Stream<?> found = entities.createNativeQuery(LOCKED_UNTIL, Instant.class)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .getResultStream();
        return found.map(Instant.class::cast).findFirst();
    }

    @Override
    public void count(byte[] subject, Limit limit, Instant now) {
        entities.createNativeQuery(COUNT)
                .setParameter("subject", subject)
                .setParameter("limit", limit.failures())
                .setParameter("now", now)
                .setParameter("from", now.minus(limit.window()))
                .setParameter("lock", now.plus(limit.window()))
                .executeUpdate();
    }

    @Override
    public void forget(byte[] subject) {
        entities.createNativeQuery("delete from sign_in_failures where subject_hash = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
