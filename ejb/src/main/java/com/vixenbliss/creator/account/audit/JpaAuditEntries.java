package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.account.audit.model.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The trail in PostgreSQL. */
@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public void add(AuditEntry entry) {
        entities.persist(entry);
    }
}
