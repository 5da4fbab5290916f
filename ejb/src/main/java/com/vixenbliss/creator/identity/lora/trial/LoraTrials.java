package com.vixenbliss.creator.identity.lora.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.LoraModels;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.ImageLink;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Has pictures drawn with several versions of an identity's model, so that people see which is the better one. */
@ApplicationScoped
@Transactional
public class LoraTrials {

    /** The newest first. */
    private static final String OF_AVATAR = """
            select cast(jsonb_build_object('id', r.id, 'state', r.state, 'image_id', r.image_id, 'reason', r.reason, 'created_at', r.created_at,
                                           'prompt', r.what -> 'prompt' ->> 'text', 'seed', r.what -> 'seed',
                                           'lora_id', r.what -> 'lora' -> 'lora_model_id', 'version', m.version) as text)
              from renderings r
              join lora_models m on m.id = cast(r.what -> 'lora' ->> 'lora_model_id' as uuid)
             where r.subject_id = :avatar and r.purpose = 'trial'
             order by r.created_at desc, m.version desc limit 24
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Avatars avatars;
    private final LoraModels models;
    private final RenderingService renderings;
    private final ImageKeeper keeper;

    @Inject
    public LoraTrials(Avatars avatars, LoraModels models, RenderingService renderings, ImageKeeper keeper) {
        this.avatars = avatars;
        this.models = models;
        this.renderings = renderings;
        this.keeper = keeper;
    }

    /** For the CDI client proxy only. */
    protected LoraTrials() {
        this(null, null, null, null);
    }

    /**
     * Orders a picture for each version, with the same words and the same seed.
     *
     * @throws Fault {@code NOT_FOUND} for a version that is none of this identity's, {@code CONFLICT} for one that is not trained, and
     *     when a budget stands against it: then nothing is drawn
     */
    public List<LoraTrialView> order(UUID studioId, UUID avatarId, LoraTrialOrder order) {
        AvatarFacts avatar = avatars.require(studioId, avatarId);
        long seed = order.seed() == null ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : order.seed();
        order.loraIds().stream().distinct().forEach(lora -> draw(avatar, models.likeness(avatarId, lora), order, seed));
        return list(studioId, avatarId);
    }

    private void draw(AvatarFacts avatar, LoraModels.Likeness likeness, LoraTrialOrder order, long seed) {
        UUID id = TimeOrderedId.next();
        renderings.order(new RenderingOrder(
                id, Purpose.TRIAL, avatar.id(), avatar.studioId(), null, avatar.characterId(), likeness.imageModel(),
                new PromptText(likeness.triggerWord() + ", " + order.prompt(), null, List.of()), order.aspectRatio(), seed, null,
                ImageType.VARIANT, "avatars/" + avatar.id() + "/trials", avatar.id(), null, likeness.lora()));
    }

    /** The newest pictures of comparisons, the newest first. */
    public List<LoraTrialView> list(UUID studioId, UUID avatarId) {
        avatars.require(studioId, avatarId);
        List<?> found = entities.createNativeQuery(OF_AVATAR).setParameter("avatar", avatarId).getResultList();
        List<Row> rows = found.stream().map(json -> Row.read((String) json)).toList();
        Map<UUID, ImageLink> links = keeper.links(rows.stream().filter(Row::isDrawn).map(Row::imageId).toList());
        return rows.stream().map(row -> view(row, links.get(row.imageId()))).toList();
    }

    /** @param link null when there is no picture (any more) */
    private static LoraTrialView view(Row row, ImageLink link) {
        String status = switch (row.state()) {
            case "drawn" -> "drawn";
            case "refused", "failed", "cancelled" -> "failed";
            default -> "drawing";
        };
        return new LoraTrialView(row.id(), row.loraId(), row.version(), row.prompt(), row.seed(), status, link == null ? null : link.url(),
                "failed".equals(status) ? row.reason() : null, row.createdAt());
    }

    /** As it is read. */
    record Row(
            UUID id, String state, UUID imageId, String reason, Instant createdAt, String prompt, long seed, UUID loraId, int version) {

        boolean isDrawn() {
            return "drawn".equals(state);
        }

        static Row read(String json) {
            try {
                return Json.lenient().readValue(json, Row.class);
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException("A trial's row cannot be read", unreadable);
            }
        }
    }
}
