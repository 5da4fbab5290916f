package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.gate.Gates;
import com.vixenbliss.creator.identity.dataset.gate.Judgement;
import com.vixenbliss.creator.identity.dataset.gate.Likeness;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.Sha256;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks at the pixels of what was drawn. Waits for the storage and works the processor: never in a transaction. */
@ApplicationScoped
public class ShotJudging {

    private final ImageKeeper images;
    private final Workshop workshop;
    private final Gates gates;
    private final Resemblance resemblance;

    @Inject
    ShotJudging(ImageKeeper images, Workshop workshop, Gates gates, Resemblance resemblance) {
        this.images = images;
        this.workshop = workshop;
        this.gates = gates;
        this.resemblance = resemblance;
    }

    /** For the CDI client proxy only. */
    protected ShotJudging() {
        this(null, null, null, null);
    }

    /** What was seen on a picture. */
    public sealed interface Seen {

        UUID shotId();

        /** @param sha256 of the file that was looked at, in hex */
        record Measured(UUID shotId, Judgement judgement, String sha256) implements Seen {}

        /** There is nothing to look at. */
        record Lost(UUID shotId, String reason) implements Seen {}
    }

    /** @throws Fault {@code UNAVAILABLE} when it is worth trying again */
    public Seen look(DatasetTask.Judge task) {
        UUID shotId = task.shotId();
        try {
            byte[] file = images.bytes(task.imageId());
            Likeness likeness = resemblance.of(file, task.anchorImageId()).orElse(null);
            return new Seen.Measured(shotId, workshop.with(file, picture -> gates.judge(picture, likeness)), Sha256.of(file));
        } catch (Fault fault) {
            if (fault.kind() == Kind.UNAVAILABLE) {
                throw fault;
            }
            return new Seen.Lost(shotId, "Its file is not there, or cannot be read.");
        }
    }
}
