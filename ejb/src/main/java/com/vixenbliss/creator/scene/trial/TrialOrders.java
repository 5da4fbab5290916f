package com.vixenbliss.creator.scene.trial;

import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.scene.prompt.Composed;
import com.vixenbliss.creator.scene.prompt.Composition;
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

/** Trials in the database: a trial is its rendering and nothing more. */
@ApplicationScoped
@Transactional
public class TrialOrders {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final RenderingService renderings;

    @Inject
    public TrialOrders(RenderingService renderings) {
        this.renderings = renderings;
    }

    /** For the CDI client proxy only. */
    protected TrialOrders() {
        this(null);
    }

    void add(UUID id, Composed composed) {
        PromptText prompt = switch (composed.composition()) {
            case Composition.Kontext kontext -> new PromptText(kontext.prompt(), null, List.of(kontext.anchorImageId()));
            case Composition.TextToImage words -> new PromptText(words.prompt(), words.negative(), List.of());
        };
        renderings.order(new RenderingOrder(
                id, Purpose.TRIAL, id, composed.studioId(), null, composed.characterId(), composed.model(), prompt, null,
                id.getLeastSignificantBits() & Integer.MAX_VALUE, Json.lenient().valueToTree(composed.composition().layers()),
                ImageType.VARIANT, "avatars/" + composed.characterId() + "/trials"));
    }

    Optional<TrialPicture> find(UUID studioId, UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        select state, image_id, reason from renderings
                         where id = :id and studio_id = :studio and purpose = 'trial'
                        """)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .getResultList();
        return rows.stream().map(row -> picture(id, (Object[]) row)).findFirst();
    }

    private static TrialPicture picture(UUID id, Object[] row) {
        return switch ((String) row[0]) {
            case "drawn" -> new TrialPicture(id, "drawn", (UUID) row[1], null);
            case "refused", "failed", "cancelled" -> new TrialPicture(id, "failed", null, (String) row[2]);
            default -> new TrialPicture(id, "drawing", null, null);
        };
    }
}
