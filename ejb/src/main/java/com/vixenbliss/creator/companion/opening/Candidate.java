package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.companion.hook.HookView;
import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.hook.model.HookStatus;
import com.vixenbliss.creator.companion.hook.model.HookType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A hook in hand, with all that decides whether now is the moment to say it, as one query gives it.
 *
 * @param fence the number of this taking; writes with an older one change nothing
 * @param now by the database's clock, which all nodes share
 * @param personActive neither suspended nor erased
 * @param lastLineAt when something was last said between the two; null when nothing ever was
 * @param lastFinish how the last line came about, when it was the character's: {@code proactive}, {@code rule}, …
 * @param turnUnderWay a reply is being made, or waits for its turn
 * @param unlearned what the person said lately is still to be learned from, and may settle the matter
 * @param raised when hooks of this person were raised in the last 26 hours
 * @param earlier the last lines between the two, oldest first
 */
public record Candidate(
        UUID hookId,
        int fence,
        Instant now,
        UUID userId,
        UUID characterId,
        HookType type,
        String content,
        String context,
        String suggestedOpener,
        int priority,
        int offers,
        Instant triggerAfter,
        Instant expiresAt,
        String personName,
        String locale,
        String timeZone,
        boolean personActive,
        FollowUpWishes wishes,
        Instant lastLineAt,
        String lastFinish,
        boolean turnUnderWay,
        boolean unlearned,
        List<Instant> raised,
        List<Said> earlier) {

    public Candidate {
        raised = List.copyOf(raised);
        earlier = List.copyOf(earlier);
    }

    /** A line; the role is {@code user} or {@code assistant}. */
    public record Said(String role, String content) {}

    PersonalTime time() {
        return PersonalTime.of(now, timeZone);
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    /** What it looks like once it was said. */
    HookView fired(UUID messageId) {
        return new HookView(
                hookId, characterId, type, content, suggestedOpener, priority, HookStatus.FIRED, triggerAfter, expiresAt, offers,
                new HookView.Firing(now, "opening", messageId), now, false);
    }
}
