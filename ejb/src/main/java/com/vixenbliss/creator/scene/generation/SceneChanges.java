package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.monetisation.credits.CreditsService;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.scene.prompt.Composed;
import com.vixenbliss.creator.scene.prompt.Composition;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.model.ImageType;
import com.vixenbliss.creator.visual.rendering.PromptText;
import com.vixenbliss.creator.visual.rendering.Purpose;
import com.vixenbliss.creator.visual.rendering.RenderingOrder;
import com.vixenbliss.creator.visual.rendering.RenderingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The turns of a scene, each one transaction with what goes along: the order of its rendering, its Sparks. A scene turns once
 * in each direction, so its Sparks are spent or given back once, however often it is tried.
 */
@ApplicationScoped
@Transactional
class SceneChanges {

    /** What Sparks of scenes are reserved for. */
    static final String PURPOSE = "scene";

    private static final String RETURNING =
            " returning id, episode_id, trigger_type, sequence_index, status, caption, mode, image_id, failure, charge";

    /** Held before its Sparks are: nothing is reserved for a scene that was deleted while it was composed. */
    private static final String IN_HAND =
            "select id from scene_images where id = :id and fence = :fence and status = 'queued' and deleted_at is null for update";

    private static final String GENERATING = """
            update scene_images
               set status = 'generating', caption = :caption, mode = :mode, model = :model, prompt_layers = cast(:layers as jsonb),
                   avatar_kit_id = cast(:kit as uuid), rendering_id = :id, charge = :charge, node = null, version = version + 1, updated_at = now()
             where id = :id and fence = :fence and status = 'queued' and deleted_at is null""" + RETURNING;

    private static final String READY = """
            update scene_images
               set status = 'ready', image_id = :image, ready_at = now(), version = version + 1, updated_at = now(),
                   charge = case charge when 'reserved' then 'captured' else charge end
             where id = :id and rendering_id = :rendering and status = 'generating' and deleted_at is null""" + RETURNING;

    private static final String FAILED = """
            update scene_images
               set status = 'failed', failure_code = :code, failure = :failure, node = null, version = version + 1, updated_at = now(),
                   charge = case charge when 'reserved' then 'released' else charge end
             where id = :id and status in ('queued', 'generating')""" + RETURNING;

    private static final String RELEASED = """
            update scene_images set charge = 'released', updated_at = now()
             where id = :id and charge = 'reserved' and (status = 'failed' or deleted_at is not null)
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final RenderingService renderings;
    private final CreditsService credits;
    private final ImageKeeper images;
    private final String aspectRatio;

    /** @param aspectRatio of pictures in episodes */
    @Inject
    SceneChanges(
            RenderingService renderings, CreditsService credits, ImageKeeper images,
            @ConfigProperty(name = "SCENE_ASPECT_RATIO", defaultValue = "3:4") String aspectRatio) {
        this.renderings = renderings;
        this.credits = credits;
        this.images = images;
        this.aspectRatio = aspectRatio;
    }

    /** For the CDI client proxy only. */
    protected SceneChanges() {
        this(null, null, null, null);
    }

    /** It is composed, and its picture is ordered. Empty when it is not in these hands any more. */
    Optional<SceneState> generating(SceneInHand scene, Composed composed) {
        if (!isInHand(scene)) {
            return Optional.empty();
        }
        if (scene.isUnpaid() && credits.tryReserve(scene.userId(), Credits.of(scene.priceSparks()), PURPOSE, scene.id()).isEmpty()) {
            return failed(scene.id(), "credits-too-few", "There were too few Sparks for this picture.");
        }
        RenderingOrder order = order(scene, composed);
        Optional<SceneState> state = change(entities.createNativeQuery(GENERATING)
                .setParameter("caption", composed.caption())
                .setParameter("mode", composed.composition().mode())
                .setParameter("model", composed.model())
                .setParameter("layers", order.layers().toString())
                .setParameter("kit", composed.kitId())
                .setParameter("charge", scene.priceSparks() > 0 ? "reserved" : scene.charge())
                .setParameter("id", scene.id())
                .setParameter("fence", scene.fence())
                .getResultList());
        state.ifPresent(generating -> renderings.order(order));
        return state;
    }

    private boolean isInHand(SceneInHand scene) {
        return !entities.createNativeQuery(IN_HAND)
                .setParameter("id", scene.id()).setParameter("fence", scene.fence()).getResultList().isEmpty();
    }

    /** Empty when it was ready before, or is not to be had any more; the picture of what nobody wants goes. */
    Optional<SceneState> ready(UUID sceneId, UUID renderingId, UUID imageId) {
        Optional<SceneState> ready = change(entities.createNativeQuery(READY)
                .setParameter("image", imageId)
                .setParameter("id", sceneId)
                .setParameter("rendering", renderingId)
                .getResultList());
        if (ready.isEmpty() && !shows(sceneId, imageId)) {
            images.remove(imageId);
        }
        ready.filter(scene -> "captured".equals(scene.charge())).ifPresent(scene -> credits.capture(PURPOSE, sceneId));
        return ready;
    }

    private boolean shows(UUID sceneId, UUID imageId) {
        return !entities.createNativeQuery("select id from scene_images where id = :id and image_id = :image")
                .setParameter("id", sceneId).setParameter("image", imageId).getResultList().isEmpty();
    }

    /** Empty when it has ended before. */
    Optional<SceneState> failed(UUID sceneId, String code, String words) {
        Optional<SceneState> failed = change(entities.createNativeQuery(FAILED)
                .setParameter("code", code)
                .setParameter("failure", words)
                .setParameter("id", sceneId)
                .getResultList());
        failed.filter(scene -> "released".equals(scene.charge())).ifPresent(scene -> credits.release(PURPOSE, sceneId));
        return failed;
    }

    /** Gives back Sparks that nothing holds any more. */
    void release(UUID sceneId) {
        if (entities.createNativeQuery(RELEASED).setParameter("id", sceneId).executeUpdate() == 1) {
            credits.release(PURPOSE, sceneId);
        }
    }

    /** Of a scene that was deleted nothing stays, and so not the words that were ordered. Others keep them for a while. */
    void forget(UUID sceneId, UUID renderingId) {
        boolean deleted = !entities.createNativeQuery("select id from scene_images where id = :id and deleted_at is not null")
                .setParameter("id", sceneId).getResultList().isEmpty();
        if (deleted) {
            renderings.forget(renderingId);
        }
    }

    /** The rendering is called as the scene: a scene has one, however often it is composed. */
    private RenderingOrder order(SceneInHand scene, Composed composed) {
        return new RenderingOrder(
                scene.id(), Purpose.SCENE, scene.id(), scene.studioId(), scene.userId(), scene.characterId(), composed.model(),
                prompt(composed.composition()), aspectRatio, scene.id().getLeastSignificantBits() & Integer.MAX_VALUE,
                Json.lenient().valueToTree(composed.composition().layers()), ImageType.SCENE,
                "scenes/" + scene.userId() + "/" + scene.episodeId());
    }

    private static PromptText prompt(Composition composition) {
        return switch (composition) {
            case Composition.Kontext kontext -> new PromptText(kontext.prompt(), null, List.of(kontext.anchorImageId()));
            case Composition.TextToImage words -> new PromptText(words.prompt(), words.negative(), List.of());
        };
    }

    private static Optional<SceneState> change(List<?> rows) {
        return rows.stream().findFirst().map(row -> SceneState.of((Object[]) row));
    }
}
