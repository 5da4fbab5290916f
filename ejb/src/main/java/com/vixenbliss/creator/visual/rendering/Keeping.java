package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageLedger;
import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.ai.image.Prediction;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.metric.Meters;
import com.vixenbliss.creator.visual.image.Lineage;
import com.vixenbliss.creator.visual.image.NewImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what was drawn, has it judged and keeps it. The picture's id was chosen with the order, so a worker that takes over
 * half-way keeps the same picture once more. Converting is work for a processor and takes memory: few at a time.
 */
@ApplicationScoped
class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final ImageProviders providers;
    private final ImageLedger ledger;
    private final Pictures pictures;
    private final List<OutputCheck> checks;
    private final Renderings renderings;
    private final Endings endings;
    private final Semaphore places;

    @Inject
    Keeping(
            ImageProviders providers, ImageLedger ledger, Pictures pictures, @Any Instance<OutputCheck> checks, Renderings renderings,
            Endings endings, @ConfigProperty(name = "RENDERING_STORING", defaultValue = "4") int places) {
        this(providers, ledger, pictures, checks.stream().toList(), renderings, endings, places);
    }

    Keeping(
            ImageProviders providers, ImageLedger ledger, Pictures pictures, List<OutputCheck> checks, Renderings renderings,
            Endings endings, int places) {
        this.providers = providers;
        this.ledger = ledger;
        this.pictures = pictures;
        this.checks = checks;
        this.renderings = renderings;
        this.endings = endings;
        this.places = new Semaphore(places);
    }

    /** For the CDI client proxy only. */
    protected Keeping() {
        this(null, null, null, List.of(), null, null, 0);
    }

    Next keep(Rendering rendering) {
        Prediction prediction = providers.of(rendering.order().model()).look(rendering.predictionId());
        if (rendering.cancelAsked()) {
            return unwanted(rendering, prediction);
        }
        if (prediction.outputs().isEmpty()) {
            return endings.attemptFailed(rendering, "The image provider lost this picture.");
        }
        places.acquireUninterruptibly();
        try {
            return keep(rendering, prediction);
        } finally {
            places.release();
        }
    }

    /** It is drawn, and paid for all the same. */
    private Next unwanted(Rendering rendering, Prediction prediction) {
        if (!prediction.outputs().isEmpty()) {
            paid(rendering, prediction);
        }
        pictures.remove(rendering.imageId());
        return endings.cancelled(rendering);
    }

    private BigDecimal paid(Rendering rendering, Prediction prediction) {
        return ledger.enter(purpose(rendering.order()), rendering.order().model(), prediction, rendering.drawingFor());
    }

    private Next keep(Rendering rendering, Prediction prediction) {
        BigDecimal cost = paid(rendering, prediction);
        long began = System.nanoTime();
        byte[] picture = providers.of(rendering.order().model()).download(prediction.outputs().getFirst());
        Optional<String> objection = objection(rendering.order(), prediction, picture);
        if (objection.isPresent()) {
            return endings.refused(rendering, objection.get());
        }
        try {
            pictures.keep(newImage(rendering, picture, cost));
        } catch (Fault refused) {
            return unkept(rendering, refused);
        }
        Meters.modelTook(Duration.ofNanos(System.nanoTime() - began), "renderings.phase", "phase", "storing");
        return settled(rendering, cost);
    }

    /** Fails closed: while one cannot answer, nothing is kept and nothing is drawn anew. */
    private Optional<String> objection(RenderingOrder order, Prediction prediction, byte[] picture) {
        if (checks.isEmpty()) {
            throw unjudged(null);
        }
        try {
            return checks.stream().flatMap(check -> check.objection(order, prediction, picture).stream()).findFirst();
        } catch (RuntimeException away) {
            throw unjudged(away);
        }
    }

    private static Fault unjudged(RuntimeException away) {
        LOG.warn("A picture waits, because it cannot be judged", away);
        return new Fault(Kind.UNAVAILABLE, "picture-not-judged", "The picture could not be checked.");
    }

    /** What is no picture will not be one when it is fetched again. */
    private Next unkept(Rendering rendering, Fault refused) {
        if (refused.kind() == Kind.UNAVAILABLE) {
            throw refused;
        }
        return endings.attemptFailed(rendering, "What the image provider sent is not a picture that can be kept.");
    }

    /** Somebody may have cancelled it meanwhile, or its row is gone with its person: then nothing of it stays. */
    private Next settled(Rendering rendering, BigDecimal cost) {
        Next next = endings.drawn(rendering, cost);
        boolean unwanted = next instanceof Next.GoOn on
                ? on.rendering().state() != State.DRAWN
                : !renderings.exists(rendering.id());
        if (unwanted) {
            pictures.remove(rendering.imageId());
        }
        return next;
    }

    private NewImage newImage(Rendering rendering, byte[] picture, BigDecimal cost) {
        RenderingOrder order = rendering.order();
        PromptText prompt = order.prompt();
        Lineage lineage = new Lineage(
                prompt.text(), prompt.negative(), order.layers(), rendering.seed(), order.model(), rendering.provider(),
                prompt.referenceImageIds().isEmpty() ? null : prompt.referenceImageIds().getFirst(), cost,
                rendering.drawingFor().toMillis());
        return new NewImage(rendering.imageId(), order.type(), picture, order.folder(), order.studioId(), order.userId(),
                order.characterId(), order.id(), lineage, true);
    }

    /** For the books: whose it is, and for what. */
    private static Purpose purpose(RenderingOrder order) {
        String operation = order.prompt().referenceImageIds().isEmpty() ? ImageLedger.GENERATE : ImageLedger.EDIT;
        return new Purpose(operation, order.studioId(), order.userId(), order.characterId(), order.subjectId(), order.avatarId(),
                order.batchId());
    }
}
