package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.companion.hook.model.HookType;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A hook that may be said on a Friday at 19:00 in Berlin, and what one thing about it changes. */
record Due(
        Instant now, String zone, FollowUpWishes wishes, boolean active, Duration silence, String lastFinish, boolean turn,
        boolean unlearned, List<Instant> raised, String opener) {

    static final Instant FRIDAY = Instant.parse("2026-11-27T18:00:00Z");
    static final Instant EXPIRES = FRIDAY.plus(Duration.ofDays(7));
    private static final UUID ID = TimeOrderedId.next();

    static Due hook() {
        return new Due(FRIDAY, "Europe/Berlin", wishing("22:00", "08:00", 3), true, Duration.ofHours(5), null, false, false,
                List.of(), "How did the interview go?");
    }

    static FollowUpWishes wishing(String from, String to, int perDay) {
        return new FollowUpWishes(from, to, perDay, true);
    }

    Due at(String moment) {
        return new Due(Instant.parse(moment), zone, wishes, active, silence, lastFinish, turn, unlearned, raised, opener);
    }

    Due in(String elsewhere) {
        return new Due(now, elsewhere, wishes, active, silence, lastFinish, turn, unlearned, raised, opener);
    }

    Due of(FollowUpWishes other) {
        return new Due(now, zone, other, active, silence, lastFinish, turn, unlearned, raised, opener);
    }

    Due suspended() {
        return new Due(now, zone, wishes, false, silence, lastFinish, turn, unlearned, raised, opener);
    }

    Due silentFor(Duration other) {
        return new Due(now, zone, wishes, active, other, lastFinish, turn, unlearned, raised, opener);
    }

    Due after(String finish) {
        return new Due(now, zone, wishes, active, silence, finish, turn, unlearned, raised, opener);
    }

    Due withTurnUnderWay() {
        return new Due(now, zone, wishes, active, silence, lastFinish, true, unlearned, raised, opener);
    }

    Due unlearnedYet() {
        return new Due(now, zone, wishes, active, silence, lastFinish, turn, true, raised, opener);
    }

    Due raisedAt(String... moments) {
        List<Instant> instants = List.of(moments).stream().map(Instant::parse).toList();
        return new Due(now, zone, wishes, active, silence, lastFinish, turn, unlearned, instants, opener);
    }

    Due opening(String words) {
        return new Due(now, zone, wishes, active, silence, lastFinish, turn, unlearned, raised, words);
    }

    Candidate read() {
        return new Candidate(
                ID, 1, now, ID, ID, HookType.FOLLOW_UP, "Ask how the interview went", "", opener, 50, 0, FRIDAY, EXPIRES, "Sam",
                "en", zone, active, wishes, now.minus(silence), lastFinish, turn, unlearned, raised, List.of());
    }
}
