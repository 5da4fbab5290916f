package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.rendering.LoraUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out by what an avatar is drawn, anew each time: a likeness whose licence has ended is drawn no more. A model of its own
 * carries the face in itself; without one, the kit's anchor does.
 */
@ApplicationScoped
class Brushes {

    private final ImageModels models;
    private final Kits kits;
    private final String trainedModel;

    private final double scale;

    /**
     * @param trainedModel the image model that takes an avatar's own one
     * @param scale how strongly its own one takes part: 1 as it was trained
     */
    @Inject
    Brushes(
            ImageModels models, Kits kits,
            @ConfigProperty(name = "CONTENT_MODEL", defaultValue = "black-forest-labs/flux-dev-lora") String trainedModel,
            @ConfigProperty(name = "CONTENT_LORA_SCALE", defaultValue = "1.0") double scale) {
        this.scale = scale;
        this.models = models;
        this.kits = kits;
        this.trainedModel = trainedModel;
    }

    /** For the CDI client proxy only. */
    protected Brushes() {
        this(null, null, null, 0);
    }

    /** The best there is; empty when nothing of it may be used. */
    Optional<Brush> of(AvatarFacts avatar) {
        return trained(avatar).or(() -> referring(avatar));
    }

    /** As it was planned: a prompt that was written for one of the two does not serve the other. */
    Optional<Brush> of(AvatarFacts avatar, boolean trained) {
        return trained ? trained(avatar) : referring(avatar);
    }

    private Optional<Brush> trained(AvatarFacts avatar) {
        return Optional.ofNullable(avatar.activeLoraModelId())
                .map(own -> new Brush(models.of(trainedModel), new LoraUse(own, scale), List.of()));
    }

    private Optional<Brush> referring(AvatarFacts avatar) {
        return kits.face(avatar.characterId()).flatMap(Face::anchor).map(Anchor::imageId)
                .map(anchor -> new Brush(models.forReference(), null, List.of(anchor)));
    }
}
