package com.vixenbliss.creator.visual.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long is waited for what. Attempts that fail count, and a few of them are enough; a provider that is away, or says
 * "later", does not count, and hours are waited for it.
 */
@ApplicationScoped
class Patience {

    private static final Duration LAST_LOOK = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_FAULTS = 8;
    private static final int MOST_DOUBLINGS = 10;

    private final int attempts;
    private final Duration pause;
    private final Duration look;
    private final Duration drawing;
    private final Duration away;

    /**
     * @param attempts predictions that are paid for one picture, at most
     * @param pause before a second attempt; each further pause is twice as long
     * @param look after which the provider is asked how far it is; later on less often
     * @param drawing how long a provider may take for one prediction
     * @param away how long is waited for a provider that is away, or a storage
     */
    @Inject
    Patience(
            @ConfigProperty(name = "RENDERING_ATTEMPTS", defaultValue = "3") int attempts,
            @ConfigProperty(name = "RENDERING_RETRY_PAUSE", defaultValue = "PT2S") Duration pause,
            @ConfigProperty(name = "RENDERING_LOOK", defaultValue = "PT1S") Duration look,
            @ConfigProperty(name = "RENDERING_TIMEOUT", defaultValue = "PT5M") Duration drawing,
            @ConfigProperty(name = "RENDERING_PATIENCE", defaultValue = "PT2H") Duration away) {
        this.attempts = attempts;
        this.pause = pause;
        this.look = look;
        this.drawing = drawing;
        this.away = away;
    }

    /** For the CDI client proxy only. */
    protected Patience() {
        this(0, null, null, null, null);
    }

    boolean hasAttemptsLeft(Rendering rendering) {
        return rendering.attempts() < attempts;
    }

    /** Something in this attempt went wrong too often in a row. */
    boolean isLost(Rendering rendering) {
        return rendering.faults() >= MOST_FAULTS;
    }

    boolean isAwayForGood(Rendering rendering) {
        return rendering.awayFor().compareTo(away) > 0;
    }

    Duration mostDrawing() {
        return drawing;
    }

    Duration beforeAttempt(Rendering rendering) {
        return doubled(rendering.attempts() - 1);
    }

    Duration beforeStep(Rendering rendering) {
        return doubled(rendering.faults());
    }

    /** A quarter of the time that it has drawn so far: a webhook comes sooner, and looking costs little. */
    Duration beforeLook(Rendering rendering) {
        Duration quarter = rendering.drawingFor().dividedBy(4);
        return shorter(quarter.compareTo(look) < 0 ? look : quarter, LAST_LOOK);
    }

    Duration firstLook() {
        return look;
    }

    /** A quarter of the time that they have been away, and no shorter than they ask for. @param asked null when they do not say */
    Duration forAway(Rendering rendering, Duration asked) {
        Duration quarter = shorter(rendering.awayFor().dividedBy(4), LONGEST_PAUSE);
        Duration least = asked == null || asked.compareTo(pause) < 0 ? pause : asked;
        return jittered(quarter.compareTo(least) < 0 ? least : quarter);
    }

    private Duration doubled(int times) {
        return jittered(shorter(pause.multipliedBy(1L << Math.clamp(times, 0, MOST_DOUBLINGS)), LONGEST_PAUSE));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration jittered(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }
}
