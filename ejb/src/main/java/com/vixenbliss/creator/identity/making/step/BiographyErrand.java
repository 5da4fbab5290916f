package com.vixenbliss.creator.identity.making.step;

import com.vixenbliss.creator.identity.biography.BiographyOrder;
import com.vixenbliss.creator.identity.biography.BiographyWriter;
import com.vixenbliss.creator.identity.making.Making;
import com.vixenbliss.creator.identity.making.step.BiographyClaims.Claim;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for a biography: taken, asked for with nothing held, then written in one transaction. */
@ApplicationScoped
class BiographyErrand {

    private static final Logger LOG = LoggerFactory.getLogger(BiographyErrand.class);
    private static final int TRIES = 6;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final BiographyClaims claims;
    private final BiographyBriefing briefing;
    private final BiographyWriter writer;
    private final BiographyEndings endings;

    @Inject
    BiographyErrand(BiographyClaims claims, BiographyBriefing briefing, BiographyWriter writer, BiographyEndings endings) {
        this.claims = claims;
        this.briefing = briefing;
        this.writer = writer;
        this.endings = endings;
    }

    /** For the CDI client proxy only. */
    protected BiographyErrand() {
        this(null, null, null, null);
    }

    /** @return completes when the row has its new state; exceptionally only when the database is away */
    CompletionStage<Void> run(UUID avatarId) {
        try {
            Optional<Claim> claim = claims.claim(avatarId);
            return claim.isEmpty() ? CompletableFuture.completedStage(null) : run(claim.get());
        } catch (SQLException down) {
            return CompletableFuture.failedStage(down);
        }
    }

    private CompletionStage<Void> run(Claim claim) {
        try {
            Making making = briefing.making(claim.avatarId());
            BiographyOrder order = briefing.order(making);
            Purpose purpose = new Purpose(
                    BiographyWriter.OPERATION, making.studioId(), null, null, claim.avatarId(), claim.avatarId(), null);
            return writer.write(order, purpose).<Void>handle((answered, away) -> {
                if (away == null) {
                    endings.answered(claim, making, answered);
                } else {
                    later(claim, making, away instanceof CompletionException wrapped ? wrapped.getCause() : away);
                }
                return null;
            });
        } catch (RuntimeException trouble) {
            LOG.warn("the biography of {} cannot be asked for this time", claim.avatarId(), trouble);
            giveBack(claim);
            return CompletableFuture.completedStage(null);
        }
    }

    private void later(Claim claim, Making making, Throwable away) {
        if (claim.claims() >= TRIES) {
            endings.away(claim, making, away.getMessage());
        } else {
            giveBack(claim);
        }
    }

    private void giveBack(Claim claim) {
        try {
            claims.giveBack(claim, PAUSE.multipliedBy(1L << Math.min(claim.claims(), TRIES) - 1));
        } catch (SQLException down) {
            LOG.warn("the biography of {} waits for its lease: {}", claim.avatarId(), down.getSQLState());
        }
    }
}
