package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.account.user.ProfileChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Has a person's hooks looked at anew, in the transaction that changed the person's clock, wishes or standing. */
@ApplicationScoped
public class LookAgain {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    void after(@Observes ProfileChanged change) {
        entities.createNativeQuery(OpeningSql.LOOK_AGAIN).setParameter(1, change.userId()).executeUpdate();
    }
}
