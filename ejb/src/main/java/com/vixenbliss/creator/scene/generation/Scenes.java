package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.model.SceneImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures in the database, without those that were deleted. Each question names whose they may be, so nobody sees another's. */
@ApplicationScoped
public class Scenes {

    private static final String OF_PERSON = "select s.* from scene_images s where s.user_id = :me";

    /** What members of a studio made in trying its characters: never what other people have. */
    private static final String OF_STUDIO = """
            select s.* from scene_images s
             where s.character_id in (select c.id from characters c where c.studio_id = :studio)
               and s.user_id in (select m.user_id from studio_members m where m.studio_id = :studio)""";

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** In the order in which they were set off. */
    Page<SceneImage> page(UUID userId, UUID episodeId, PageRequest request) {
        List<SceneImage> rows = entities.createQuery("""
                        select s from SceneImage s
                         where s.userId = :user and s.episodeId = :episode and s.deletedAt is null
                           and s.sequenceIndex > coalesce((select p.sequenceIndex from SceneImage p where p.id = :after), 0)
                         order by s.sequenceIndex
                        """, SceneImage.class)
                .setParameter("user", userId)
                .setParameter("episode", episodeId)
                .setParameter("after", request.after())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), scene -> scene.id().toString());
    }

    Page<SceneImage> ofPerson(UUID userId, SceneFilter filter, PageRequest page) {
        return list(OF_PERSON, "me", userId, filter, page);
    }

    Page<SceneImage> ofStudio(UUID studioId, SceneFilter filter, PageRequest page) {
        return list(OF_STUDIO, "studio", studioId, filter, page);
    }

    /** One that members of the studio made in trying its characters. */
    Optional<SceneImage> ofStudio(UUID studioId, UUID id) {
        List<?> found = entities.createNativeQuery(OF_STUDIO + " and s.id = :id and s.deleted_at is null", SceneImage.class)
                .setParameter("studio", studioId).setParameter("id", id).getResultList();
        return found.stream().findFirst().map(SceneImage.class::cast);
    }

    /** Of all people. @param characterId null for all of the studio's */
    SceneFigures figures(UUID studioId, UUID characterId) {
        Object[] counts = (Object[]) entities.createNativeQuery("""
                        select count(*) filter (where s.status = 'ready'), count(*) filter (where s.status in ('queued', 'generating')),
                               count(*) filter (where s.status = 'failed')
                          from scene_images s join characters c on c.id = s.character_id
                         where c.studio_id = :studio and s.deleted_at is null and s.character_id = coalesce(cast(:character as uuid), s.character_id)
                        """)
                .setParameter("studio", studioId).setParameter("character", characterId).getSingleResult();
        return new SceneFigures(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), ((Number) counts[2]).longValue());
    }

    /** Newest first. */
    private Page<SceneImage> list(String whose, String name, UUID owner, SceneFilter filter, PageRequest page) {
        String which = (filter.characterId() == null ? "" : " and s.character_id = :character")
                + (filter.status() == null ? "" : " and s.status = :status")
                + (filter.triggerType() == null ? "" : " and s.trigger_type = :trigger")
                + (filter.mode() == null ? "" : " and s.mode = :mode");
        Query query = entities.createNativeQuery(
                        whose + " and s.deleted_at is null and s.id < :below" + which + " order by s.id desc", SceneImage.class)
                .setParameter(name, owner)
                .setParameter("below", page.idBelow())
                .setMaxResults(page.limit() + 1);
        set(query, "character", filter.characterId());
        set(query, "status", filter.status());
        set(query, "trigger", filter.triggerType());
        set(query, "mode", filter.mode());
        List<?> rows = query.getResultList();
        return Page.of(rows.stream().map(SceneImage.class::cast).toList(), page.limit(), scene -> scene.id().toString());
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    Optional<SceneImage> find(UUID userId, UUID id) {
        return entities.createQuery(
                        "select s from SceneImage s where s.id = :id and s.userId = :user and s.deletedAt is null", SceneImage.class)
                .setParameter("id", id)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /** Held until the end of the transaction: whatever else would turn it waits. */
    Optional<SceneImage> findForChange(UUID userId, UUID id) {
        return find(userId, id).map(scene -> {
            entities.refresh(scene, LockModeType.PESSIMISTIC_WRITE);
            return scene;
        }).filter(scene -> !scene.isDeleted());
    }
}
