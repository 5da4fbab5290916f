package com.vixenbliss.creator.catalogue.card;

import com.vixenbliss.creator.catalogue.card.model.CardAsset;
import com.vixenbliss.creator.catalogue.card.model.CharacterCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cards in PostgreSQL. */
@ApplicationScoped
class JpaCards implements Cards {

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(CharacterCard card, List<CardAsset> assets) {
        em.persist(card);
        em.flush();   // the assets refer to it, and no association tells Hibernate so
        assets.forEach(em::persist);
    }

    @Override
    public Optional<CharacterCard> ofCharacter(UUID characterId) {
        return em.createQuery("select c from CharacterCard c where c.characterId = :id", CharacterCard.class)
                .setParameter("id", characterId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CardAsset> assets(UUID cardId) {
        return em.createQuery("select a from CardAsset a where a.cardId = :id order by a.position", CardAsset.class)
                .setParameter("id", cardId)
                .getResultList();
    }
}
