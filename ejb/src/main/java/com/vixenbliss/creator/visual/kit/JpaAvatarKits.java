package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import com.vixenbliss.creator.visual.kit.model.KitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kits in PostgreSQL. */
@ApplicationScoped
class JpaAvatarKits implements AvatarKits {

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(AvatarKit kit) {
        em.persist(kit);
    }

    @Override
    public Optional<AvatarKit> find(UUID studioId, UUID id) {
        return one(studioId, id).getResultStream().findFirst();
    }

    @Override
    public Optional<AvatarKit> findForChange(UUID studioId, UUID id) {
        return one(studioId, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<AvatarKit> one(UUID studioId, UUID id) {
        return em.createQuery("select k from AvatarKit k where k.id = :id and k.studioId = :studio", AvatarKit.class)
                .setParameter("id", id)
                .setParameter("studio", studioId);
    }

    @Override
    public List<AvatarKit> list(UUID studioId, KitFilter filter, PageRequest page) {
        String which = (filter.characterId() == null ? "" : " and k.characterId = :character")
                + (filter.status() == null ? "" : " and k.status = :status");
        TypedQuery<AvatarKit> query = em.createQuery(
                "select k from AvatarKit k where k.studioId = :studio and k.id < :below" + which + " order by k.id desc",
                AvatarKit.class);
        if (filter.characterId() != null) {
            query.setParameter("character", filter.characterId());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        return query.setParameter("studio", studioId)
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    @Override
    public Optional<UUID> characterOf(UUID studioId, UUID id) {
        return em.createQuery("select k.characterId from AvatarKit k where k.id = :id and k.studioId = :studio", UUID.class)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<AvatarKit> ofCharacter(UUID characterId) {
        return em.createQuery("select k from AvatarKit k where k.characterId = :character order by k.id", AvatarKit.class)
                .setParameter("character", characterId)
                .getResultList();
    }

    @Override
    public Optional<AvatarKit> worn(UUID characterId) {
        return active(characterId).getResultStream().findFirst();
    }

    @Override
    public Optional<AvatarKit> wornForChange(UUID characterId) {
        return active(characterId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<AvatarKit> active(UUID characterId) {
        return em.createQuery("""
                        select k from AvatarKit k
                        where k.characterId = :character and k.status = :active""", AvatarKit.class)
                .setParameter("character", characterId)
                .setParameter("active", KitStatus.ACTIVE);
    }

    @Override
    public void remove(AvatarKit kit) {
        em.remove(kit);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
