package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.companion.hook.DayAllowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether now is the moment to speak unasked, and if not, when to look again. Nobody is spoken to who did not ask for it,
 * who sleeps, who is here anyway, who has heard enough today, or who has not answered the last such line; and nobody
 * whose last line was met with a rule of safety.
 */
@ApplicationScoped
public class Tact {

    private static final Duration WHILE_LEARNING = Duration.ofMinutes(2);
    private static final Duration UNTIL_THEY_COME = Duration.ofHours(12);

    /** Mornings are spread over these, so that a country does not wake up at one stroke. */
    private static final Duration SPREAD = Duration.ofMinutes(20);

    private final Duration away;

    /** @param away silence between the two after which the person counts as away */
    @Inject
    public Tact(@ConfigProperty(name = "FOLLOW_UP_AWAY", defaultValue = "PT1H") Duration away) {
        this.away = away;
    }

    protected Tact() {
        this(null);
    }

    /** What to do with a hook that is due. */
    public sealed interface Verdict {

        /** Say it. */
        record Speak() implements Verdict {}

        /** Look again then. */
        record Wait(Instant until) implements Verdict {}

        /** It is too late for it. */
        record Expire() implements Verdict {}
    }

    /** Decides for the moment at which the candidate was read. */
    public Verdict on(Candidate hook) {
        if (!hook.now().isBefore(hook.expiresAt())) {
            return new Verdict.Expire();
        }
        return obstacle(hook)
                .<Verdict>map(until -> new Verdict.Wait(until.isBefore(hook.expiresAt()) ? until : hook.expiresAt()))
                .orElseGet(Verdict.Speak::new);
    }

    /** What passes by itself comes last, so that the longest wait counts. */
    private Optional<Instant> obstacle(Candidate hook) {
        if (!hook.personActive() || !hook.wishes().proactive() || hook.wishes().perDay() == 0 || hook.lastLineAt() == null) {
            return Optional.of(hook.expiresAt());
        }
        if ("proactive".equals(hook.lastFinish()) || "rule".equals(hook.lastFinish())) {
            return Optional.of(hook.now().plus(UNTIL_THEY_COME));
        }
        return notYet(hook).or(() -> tooMuch(hook)).or(() -> asleep(hook)).or(() -> here(hook)).or(() -> learning(hook));
    }

    private static Optional<Instant> notYet(Candidate hook) {
        return hook.triggerAfter().isAfter(hook.now()) ? Optional.of(hook.triggerAfter()) : Optional.empty();
    }

    private static Optional<Instant> tooMuch(Candidate hook) {
        DayAllowance today = DayAllowance.of(hook.time(), hook.wishes().perDay(), hook.raised());
        return today.left() > 0 ? Optional.empty() : Optional.of(spread(hook, hook.time().nextDay()));
    }

    private static Optional<Instant> asleep(Candidate hook) {
        return hook.time().quietUntil(hook.wishes().quietHours()).map(morning -> spread(hook, morning));
    }

    private Optional<Instant> here(Candidate hook) {
        Instant gone = hook.lastLineAt().plus(away);
        return gone.isAfter(hook.now()) || hook.turnUnderWay()
                ? Optional.of(gone.isAfter(hook.now()) ? gone : hook.now().plus(WHILE_LEARNING))
                : Optional.empty();
    }

    private static Optional<Instant> learning(Candidate hook) {
        return hook.unlearned() ? Optional.of(hook.now().plus(WHILE_LEARNING)) : Optional.empty();
    }

    private static Instant spread(Candidate hook, Instant from) {
        return from.plusSeconds(Math.floorMod(hook.hookId().hashCode(), SPREAD.toSeconds()));
    }
}
