package com.vixenbliss.creator.scene.prompt;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a studio may have a model look at a conversation for a preview: so many times a minute and node. It guards
 * against a loop in somebody's script, not a budget.
 */
@ApplicationScoped
class PreviewAllowance {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<UUID, Used> used = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;

    @Inject
    PreviewAllowance(Clock clock, @ConfigProperty(name = "SCENE_PREVIEWS_A_MINUTE", defaultValue = "60") int most) {
        this.clock = clock;
        this.most = most;
    }

    /** For the CDI client proxy only. */
    protected PreviewAllowance() {
        this(null, 0);
    }

    private record Used(Instant since, int times) {}

    /** @throws Fault {@code TOO_MANY} with the time after which there are new ones */
    void use(UUID studioId) {
        Instant now = clock.instant();
        used.values().removeIf(old -> !now.isBefore(old.since().plus(WINDOW)));
        Used mine = used.merge(studioId, new Used(now, 1), (before, one) -> new Used(before.since(), before.times() + 1));
        if (mine.times() > most) {
            throw new Fault(Kind.TOO_MANY, "too-many-previews", "A studio may have " + most
                    + " previews a minute read by a model. Try again in a moment, or leave the model out.",
                    Duration.between(now, mine.since().plus(WINDOW)));
        }
    }
}
