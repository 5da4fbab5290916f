package com.vixenbliss.creator.account.consent;

import com.vixenbliss.creator.account.consent.model.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Consents in PostgreSQL. */
@ApplicationScoped
class JpaConsents implements Consents {

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public void add(Consent consent) {
        entities.persist(consent);
    }
}
