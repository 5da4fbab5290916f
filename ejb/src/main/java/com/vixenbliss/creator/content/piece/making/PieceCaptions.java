package com.vixenbliss.creator.content.piece.making;

import com.vixenbliss.creator.content.caption.CaptionOrder;
import com.vixenbliss.creator.content.caption.CaptionOutcome;
import com.vixenbliss.creator.content.caption.Captioner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has words written for pieces whose pictures are there. Nobody waits: what a model answers is written into the piece's row when
 * it arrives, and a piece whose server died meanwhile is taken up by another when its lease has run out.
 */
@ApplicationScoped
public class PieceCaptions {

    private static final Logger LOG = LoggerFactory.getLogger(PieceCaptions.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int TRIES = 4;

    private final CaptionRows rows;
    private final Captioner captioner;
    private final PieceBell bell;
    private final Semaphore places;

    /** @param places captions that are written at a time on this node */
    @Inject
    PieceCaptions(
            CaptionRows rows, Captioner captioner, PieceBell bell,
            @ConfigProperty(name = "CONTENT_CAPTIONS", defaultValue = "16") int places) {
        this.rows = rows;
        this.captioner = captioner;
        this.bell = bell;
        this.places = new Semaphore(places);
    }

    /** For the CDI client proxy only. */
    protected PieceCaptions() {
        this(null, null, null, 0);
    }

    /** Begins with as many as there are places for. Returns at once. */
    public void begin(CaptionBrief brief) {
        int room = places.drainPermits();
        int begun = 0;
        try {
            if (room > 0) {
                for (CaptionClaim claim : rows.claim(brief.batchId(), room)) {
                    begun++;
                    begin(brief, claim);
                }
            }
        } finally {
            places.release(room - begun);
        }
    }

    private void begin(CaptionBrief brief, CaptionClaim claim) {
        write(brief, claim, 1, BigDecimal.ZERO).whenComplete((nothing, trouble) -> {
            places.release();
            if (trouble != null) {
                LOG.warn("The words of piece {} are tried again", claim.id(), trouble);
                giveBack(claim);
            }
            bell.ring(brief.batchId());
        });
    }

    private void giveBack(CaptionClaim claim) {
        try {
            rows.giveBack(claim, PAUSE, BigDecimal.ZERO);
        } catch (RuntimeException down) {
            LOG.warn("The words of piece {} wait for their lease: {}", claim.id(), down.getMessage());
        }
    }

    private CompletionStage<Void> write(CaptionBrief brief, CaptionClaim claim, int attempt, BigDecimal before) {
        return asked(brief, claim).thenCompose(outcome -> switch (outcome) {
            case CaptionOutcome.Written words -> take(brief, claim, words, attempt, before.add(words.costUsd()));
            case CaptionOutcome.Refused refused -> refuse(claim, refused, before);
        });
    }

    private CompletionStage<CaptionOutcome> asked(CaptionBrief brief, CaptionClaim claim) {
        try {
            return captioner.write(new CaptionOrder(brief.purpose(claim.id()), brief.language(), brief.niche(), brief.template(),
                    claim.platform(), claim.axes(), claim.position(), rows.recent(brief.avatarId(), claim.id()), claim.note()));
        } catch (RuntimeException early) {
            return CompletableFuture.failedStage(early);
        }
    }

    private CompletionStage<Void> take(
            CaptionBrief brief, CaptionClaim claim, CaptionOutcome.Written words, int attempt, BigDecimal costUsd) {
        boolean alike = rows.written(brief.avatarId(), claim, words, costUsd) == CaptionRows.Taken.ALIKE;
        if (alike && attempt < TRIES) {
            return write(brief, claim, attempt + 1, costUsd);
        }
        if (alike) {
            rows.giveBack(claim, PAUSE, costUsd);
        }
        return CompletableFuture.completedStage(null);
    }

    private CompletionStage<Void> refuse(CaptionClaim claim, CaptionOutcome.Refused refused, BigDecimal before) {
        rows.failed(claim, refused.reason(), before.add(refused.costUsd()));
        return CompletableFuture.completedStage(null);
    }
}
