package com.vixenbliss.creator.companion.acquaintance;

import com.vixenbliss.creator.monetisation.credits.Clientele;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** A studio has to do with the people who know its characters: those on its page of people. */
@ApplicationScoped
public class StudioClientele implements Clientele {

    private static final String KNOWS = """
            select 1 from relationships r join characters c on c.id = r.character_id join users u on u.id = r.user_id
             where r.user_id = :user and c.studio_id = :studio and u.status <> 'erased'
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Override
    public boolean knows(UUID studioId, UUID userId) {
        return !entities.createNativeQuery(KNOWS)
                .setParameter("user", userId).setParameter("studio", studioId).setMaxResults(1).getResultList().isEmpty();
    }
}
