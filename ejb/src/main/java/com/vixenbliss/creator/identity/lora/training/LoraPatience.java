package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How long is waited for what. A training that fails counts, and is dear; a provider that is away does not count, and hours are waited
 * for it.
 */
@ApplicationScoped
class LoraPatience {

    private static final Duration LAST_LOOK = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_FAULTS = 8;
    private static final int MOST_DOUBLINGS = 8;

    private final LoraSettings settings;

    @Inject
    LoraPatience(LoraSettings settings) {
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected LoraPatience() {
        this(null);
    }

    boolean hasAttemptsLeft(LoraRow row) {
        return row.attempts() < settings.attempts();
    }

    /** Something in this attempt went wrong too often in a row. */
    boolean isLost(LoraRow row) {
        return row.faults() >= MOST_FAULTS;
    }

    boolean isAwayForGood(LoraRow row) {
        return row.awayFor().compareTo(settings.away()) > 0;
    }

    Duration mostTraining() {
        return settings.mostTraining();
    }

    Duration firstLook() {
        return settings.look();
    }

    /** A tenth of the time that it has trained so far: a webhook comes sooner. */
    Duration beforeLook(LoraRow row) {
        return shorter(longer(settings.look(), row.trainingFor().dividedBy(10)), LAST_LOOK);
    }

    Duration beforeStep(LoraRow row) {
        return shorter(settings.pause().multipliedBy(1L << Math.clamp(row.faults(), 0, MOST_DOUBLINGS)), LONGEST_PAUSE);
    }

    Duration beforeAttempt() {
        return settings.pause();
    }

    /** A quarter of the time that they have been away, and no shorter than they ask for. @param asked null when they do not say */
    Duration forAway(LoraRow row, Duration asked) {
        Duration quarter = shorter(row.awayFor().dividedBy(4), LONGEST_PAUSE);
        return longer(quarter, asked == null ? settings.pause() : longer(asked, settings.pause()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
