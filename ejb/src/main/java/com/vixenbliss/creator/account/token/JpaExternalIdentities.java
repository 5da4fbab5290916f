package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.token.model.ExternalIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** External identities in PostgreSQL. */
@ApplicationScoped
class JpaExternalIdentities implements ExternalIdentities {

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public Optional<UUID> userOf(String issuer, String subject) {
        return entities.createQuery(
                        "select i.userId from ExternalIdentity i where i.issuer = :issuer and i.subject = :subject", UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ExternalIdentity identity) {
        entities.persist(identity);
        entities.flush();
    }

    @Override
    public Optional<Instant> erasedAt(String issuer, String subject) {
        Stream<?> found = entities.createNativeQuery("""
                        select created_at from erased_identities where identity = sha256(convert_to(:who, 'UTF8'))
                        """, Instant.class)
                .setParameter("who", issuer + " " + subject)
                .getResultStream();
        return found.map(Instant.class::cast).findFirst();
    }
}
