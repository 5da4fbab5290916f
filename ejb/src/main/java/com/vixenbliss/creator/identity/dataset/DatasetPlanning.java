package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.catalogue.character.CharacterService;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.dataset.caption.Captions;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.plan.CoveragePlan;
import com.vixenbliss.creator.identity.dataset.plan.ShotPrompt;
import com.vixenbliss.creator.identity.dataset.row.DatasetRow;
import com.vixenbliss.creator.identity.dataset.row.DatasetRows;
import com.vixenbliss.creator.identity.dataset.row.DatasetStatus;
import com.vixenbliss.creator.identity.dataset.row.NewShot;
import com.vixenbliss.creator.identity.dataset.row.ShotRows;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import com.vixenbliss.creator.visual.kit.Anchor;
import com.vixenbliss.creator.visual.kit.Face;
import com.vixenbliss.creator.visual.kit.Kits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans a data set: rows of pictures that are wanted. Within the transaction of whoever asks. */
@ApplicationScoped
class DatasetPlanning {

    private static final long SEEDS = 1L << 31;

    /** Between the seeds of two places: a rendering that is tried again takes the next ones. */
    private static final int SEED_STEP = 1_000;

    private final DatasetRows datasets;
    private final ShotRows shots;
    private final CharacterService characters;
    private final Kits kits;
    private final ImageModels models;
    private final int attempts;

    @Inject
    DatasetPlanning(
            DatasetRows datasets, ShotRows shots, CharacterService characters, Kits kits, ImageModels models,
            @ConfigProperty(name = "DATASET_ATTEMPTS", defaultValue = "3") int attempts) {
        this.datasets = datasets;
        this.shots = shots;
        this.characters = characters;
        this.kits = kits;
        this.models = models;
        this.attempts = attempts;
    }

    /** For the CDI client proxy only. */
    protected DatasetPlanning() {
        this(null, null, null, null, null, 0);
    }

    /** Pictures that may be drawn for one place, each time that a data set is taken up. */
    int attempts() {
        return attempts;
    }

    /**
     * What pictures of an identity can be drawn after.
     *
     * @return empty while it has no anchor, and when the licence of whom that shows has ended
     */
    Optional<Face> face(AvatarFacts avatar) {
        return Optional.ofNullable(avatar.characterId()).flatMap(kits::face).filter(face -> face.anchor().isPresent());
    }

    /** @throws Fault {@code CONFLICT} for an identity that nothing can be drawn after */
    Face requireFace(AvatarFacts avatar) {
        return face(avatar).orElseThrow(() -> new Fault(Kind.CONFLICT, "no-anchor",
                "This identity has no anchor that may be used. Choose one in its avatar kit first."));
    }

    /** @param stageWaits whether the making of the identity waits for its end */
    DatasetRow plan(AvatarFacts avatar, Face face, int size, boolean stageWaits) {
        Anchor anchor = face.anchor().orElseThrow();
        UUID id = TimeOrderedId.next();
        long seed = Math.floorMod(id.getLeastSignificantBits(), SEEDS);
        DatasetRow row = new DatasetRow(id, avatar.id(), DatasetStatus.DRAWING, null, size, attempts, avatar.triggerWord(), seed,
                models.forReference().id(), anchor.imageId(), anchor.sha256(), stageWaits, 0, null, null, null, null, null);
        if (!datasets.add(row)) {
            throw new DatasetInHand();
        }
        shots.add(id, shots(avatar, face, size, seed));
        return row;
    }

    private List<NewShot> shots(AvatarFacts avatar, Face face, int size, long seed) {
        VisualIdentity identity = characters.get(avatar.studioId(), avatar.characterId()).visualIdentity();
        List<Axes> plan = CoveragePlan.of(size, seed);
        return IntStream.range(0, size).mapToObj(place -> new NewShot(
                TimeOrderedId.next(), place + 1, plan.get(place), ShotPrompt.of(identity, plan.get(place), face.stylePrompt()),
                (seed + (long) place * SEED_STEP) % SEEDS, Captions.of(avatar.triggerWord(), plan.get(place)))).toList();
    }
}
