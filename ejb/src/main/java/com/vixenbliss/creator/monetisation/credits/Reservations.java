package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.Reservation.State;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reservations in PostgreSQL. Whoever writes one holds the lock of its person's wallet. */
@ApplicationScoped
class Reservations {

    private static final String FIND = """
            select r.id, r.user_id, r.amount, r.status from credit_reservations r where r.purpose = :purpose and r.reference = :reference
            """;

    private static final String ADD = """
            insert into credit_reservations (id, user_id, purpose, reference, amount)
            values (:id, :user, :purpose, :reference, :amount)
            on conflict (purpose, reference) do nothing
            """;

    private static final String RESOLVE =
            "update credit_reservations set status = :status, resolved_at = now() where id = :id and status = 'held'";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    Optional<Reservation> find(String purpose, UUID reference) {
        List<?> rows = entities.createNativeQuery(FIND)
                .setParameter("purpose", purpose).setParameter("reference", reference).getResultList();
        return rows.stream().map(row -> (Object[]) row).findFirst().map(row -> new Reservation(
                (UUID) row[0], (UUID) row[1], Credits.of((Long) row[2]), purpose, reference,
                State.valueOf(((String) row[3]).toUpperCase(Locale.ROOT))));
    }

    /** @return false when somebody else has reserved for the same thing meanwhile */
    boolean add(Reservation reservation) {
        return entities.createNativeQuery(ADD)
                .setParameter("id", reservation.id())
                .setParameter("user", reservation.userId())
                .setParameter("purpose", reservation.purpose())
                .setParameter("reference", reservation.reference())
                .setParameter("amount", reservation.amount().amount())
                .executeUpdate() == 1;
    }

    void resolve(Reservation reservation, State state) {
        entities.createNativeQuery(RESOLVE)
                .setParameter("status", Meters.word(state)).setParameter("id", reservation.id()).executeUpdate();
    }
}
