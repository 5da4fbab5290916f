package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures of kits in PostgreSQL. */
@ApplicationScoped
class JpaAvatarAssets implements AvatarAssets {

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(AvatarAsset asset) {
        em.persist(asset);
    }

    @Override
    public void add(LikenessLicence licence) {
        em.persist(licence);
    }

    @Override
    public Optional<AvatarAsset> find(UUID kitId, UUID id) {
        return em.createQuery("select a from AvatarAsset a where a.id = :id and a.kitId = :kit", AvatarAsset.class)
                .setParameter("id", id)
                .setParameter("kit", kitId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AvatarAsset> findForChange(UUID id) {
        return Optional.ofNullable(em.find(AvatarAsset.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AvatarAsset> ofKit(UUID kitId) {
        return em.createQuery("select a from AvatarAsset a where a.kitId = :kit order by a.id", AvatarAsset.class)
                .setParameter("kit", kitId)
                .getResultList();
    }

    @Override
    public Optional<LikenessLicence> licence(UUID id) {
        return Optional.ofNullable(em.find(LikenessLicence.class, id));
    }

    @Override
    public List<LikenessLicence> licences(UUID kitId) {
        return em.createQuery("select l from LikenessLicence l where l.kitId = :kit order by l.id", LikenessLicence.class)
                .setParameter("kit", kitId)
                .getResultList();
    }

    @Override
    public void remove(AvatarAsset asset) {
        em.remove(asset);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
