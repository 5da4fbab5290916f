package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.lora.LoraModels;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.kit.Kits;
import com.vixenbliss.creator.visual.kit.LicenceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Finds out by what an avatar is drawn, anew each time: a likeness whose licence has ended is drawn no more. A model of its own
 * carries the face in itself; without one, the kit's anchor does.
 */
@ApplicationScoped
class Brushes {

    private final LoraModels loras;
    private final LicenceService licences;
    private final ImageModels models;
    private final Kits kits;

    @Inject
    Brushes(LoraModels loras, LicenceService licences, ImageModels models, Kits kits) {
        this.loras = loras;
        this.licences = licences;
        this.models = models;
        this.kits = kits;
    }

    /** For the CDI client proxy only. */
    protected Brushes() {
        this(null, null, null, null);
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
        return loras.likeness(avatar.id()).filter(likeness -> mayBeDrawn(avatar))
                .map(likeness -> new Brush(models.of(likeness.imageModel()), likeness.lora(), List.of()));
    }

    private Optional<Brush> referring(AvatarFacts avatar) {
        return kits.face(avatar.characterId()).flatMap(Face::anchor).map(Anchor::imageId)
                .map(anchor -> new Brush(models.forReference(), null, List.of(anchor)));
    }

    private boolean mayBeDrawn(AvatarFacts avatar) {
        return avatar.kitId() == null || !licences.isWithdrawn(avatar.kitId());
    }
}
