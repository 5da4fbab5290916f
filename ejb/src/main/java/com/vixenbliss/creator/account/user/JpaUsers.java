package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** People in PostgreSQL. */
@ApplicationScoped
class JpaUsers implements Users {

    private static final long BOOTSTRAP_LOCK = 0x7662_0001L;

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    /** Asked first, because a broken constraint is logged as an error; the constraint decides the race. */
    @Override
    public void add(User user) {
        if (byEmail(new EmailAddress(user.email())).isPresent()) {
            throw new EmailTaken();
        }
        try {
            entities.persist(user);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if ("users_email".equals(taken.getConstraintName())) {
                throw new EmailTaken();
            }
            throw taken;
        }
    }

    @Override
    public Optional<User> byId(UUID id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    @Override
    public Optional<User> byEmail(EmailAddress email) {
        return entities.createQuery("select u from User u where lower(u.email) = :email", User.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public boolean anyAdmin() {
        return entities.createQuery("select count(u) from User u where u.admin", Long.class).getSingleResult() > 0;
    }

    @Override
    public void lockForBootstrap() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)")
                .setParameter("key", BOOTSTRAP_LOCK)
                .getSingleResult();
    }
}
