package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AssetStatus;
import com.vixenbliss.creator.visual.kit.model.AssetType;
import com.vixenbliss.creator.visual.kit.model.AvatarAsset;
import com.vixenbliss.creator.visual.kit.model.LikenessLicence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return one(kitId, id).getResultStream().findFirst();
    }

    @Override
    public Optional<AvatarAsset> findForChange(UUID kitId, UUID id) {
        return one(kitId, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<AvatarAsset> one(UUID kitId, UUID id) {
        return em.createQuery("select a from AvatarAsset a where a.id = :id and a.kitId = :kit", AvatarAsset.class)
                .setParameter("id", id)
                .setParameter("kit", kitId);
    }

    @Override
    public Optional<AvatarAsset> findForChange(UUID id) {
        return Optional.ofNullable(em.find(AvatarAsset.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AvatarAsset> list(UUID kitId, AssetType type, PageRequest page) {
        String which = type == null ? "" : " and a.type = :type";
        TypedQuery<AvatarAsset> query = em.createQuery(
                "select a from AvatarAsset a where a.kitId = :kit and a.id < :below" + which + " order by a.id desc",
                AvatarAsset.class);
        if (type != null) {
            query.setParameter("type", type);
        }
        return query.setParameter("kit", kitId)
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    @Override
    public Optional<AvatarAsset> canonical(AvatarAsset like) {
        String kind = like.isAnchor() ? "" : " and a.variantKind = :kind and lower(a.label) = lower(:label)";
        TypedQuery<AvatarAsset> query = em.createQuery(
                "select a from AvatarAsset a where a.kitId = :kit and a.type = :type and a.canonical = true" + kind,
                AvatarAsset.class);
        if (!like.isAnchor()) {
            query.setParameter("kind", like.variantKind()).setParameter("label", like.label());
        }
        return query.setParameter("kit", like.kitId()).setParameter("type", like.type()).getResultStream().findFirst();
    }

    @Override
    public List<AvatarAsset> ofKitForChange(UUID kitId) {
        return em.createQuery("select a from AvatarAsset a where a.kitId = :kit order by a.id", AvatarAsset.class)
                .setParameter("kit", kitId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public long underWay(UUID kitId) {
        return em.createQuery("select count(a) from AvatarAsset a where a.kitId = :kit and a.status = :status", Long.class)
                .setParameter("kit", kitId)
                .setParameter("status", AssetStatus.GENERATING)
                .getSingleResult();
    }

    @Override
    public boolean isWithdrawn(UUID imageId, Instant now) {
        return em.createQuery("""
                        select count(a) > 0 from AvatarAsset a join LikenessLicence l on l.id = a.licenceId
                        where a.imageId = :image and (l.revokedAt is not null or l.expiresAt <= :now)""", Boolean.class)
                .setParameter("image", imageId)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public boolean isInForce(UUID licenceId, Instant now) {
        return Optional.ofNullable(em.find(LikenessLicence.class, licenceId)).filter(found -> found.isInForce(now)).isPresent();
    }

    @Override
    public List<LikenessLicence> licences(UUID kitId) {
        return em.createQuery("select l from LikenessLicence l where l.kitId = :kit order by l.id", LikenessLicence.class)
                .setParameter("kit", kitId)
                .getResultList();
    }

    @Override
    public Set<UUID> withdrawn(Collection<UUID> kitIds, Instant now) {
        return kitIds.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("""
                        select k.id from AvatarKit k
                        join AvatarAsset a on a.id = k.primaryAnchorId
                        join LikenessLicence l on l.id = a.licenceId
                        where k.id in :kits and (l.revokedAt is not null or l.expiresAt <= :now)""", UUID.class)
                .setParameter("kits", kitIds)
                .setParameter("now", now)
                .getResultList());
    }

    /** Native, because images are rows of {@code visual.image} and no entities. */
    @Override
    public Set<UUID> withdrawnImages(Collection<UUID> imageIds, Instant now) {
        List<?> found = imageIds.isEmpty() ? List.of() : em.createNativeQuery("""
                        select distinct i.id from image_assets i
                          join avatar_assets a on a.image_id in (i.id, i.anchor_image_id)
                          join likeness_licences l on l.id = a.licence_id
                         where i.id in (:images) and (l.revoked_at is not null or l.expires_at <= :now)""", UUID.class)
                .setParameter("images", imageIds)
                .setParameter("now", now)
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
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
