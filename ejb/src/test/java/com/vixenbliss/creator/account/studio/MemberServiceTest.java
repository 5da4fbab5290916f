package com.vixenbliss.creator.account.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vixenbliss.creator.account.MovableClock;
import com.vixenbliss.creator.account.People;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MemberServiceTest {

    private final People people = new People(new MovableClock(People.NOON));
    private final UserProfile owner = people.registered("owner@example.com");
    private final UserProfile ana = people.registered("ana@example.com");
    private final UUID studio =
            people.studioService.found(People.admin(), "Crescent Street", null, "owner@example.com").id();
    private final Caller asOwner = People.fan(owner);

    @Test
    void theFounderNamesTheOwnerAndTheSlugComesFromTheName() {
        assertThat(people.studioService.get(asOwner, studio).slug()).isEqualTo("crescent-street");
        assertThat(people.studioService.membershipsOf(owner.id()))
                .containsExactly(new Membership(studio, StudioRole.OWNER));
    }

    @Test
    void ownersTakePeopleInOnceAndThoseAreToldToTheTokens() {
        people.memberService.add(asOwner, studio, "ana@example.com", StudioRole.ANALYST);

        assertThat(refusal(() -> people.memberService.add(asOwner, studio, "ana@example.com", StudioRole.EDITOR)))
                .isEqualTo(Kind.CONFLICT);
        people.memberService.changeRole(asOwner, studio, ana.id(), StudioRole.EDITOR);
        people.memberService.remove(asOwner, studio, ana.id());
        assertThat(people.changes.events()).extracting(change -> change.id()).containsExactly(ana.id(), ana.id());
        assertThat(people.trail).extracting(entry -> entry.action())
                .contains("studio.member.added", "studio.member.role", "studio.member.removed");
    }

    @Test
    void aStudioIsNeverWithoutAnOwner() {
        assertThat(refusal(() -> people.memberService.remove(asOwner, studio, owner.id()))).isEqualTo(Kind.CONFLICT);
        assertThat(refusal(() -> people.memberService.changeRole(asOwner, studio, owner.id(), StudioRole.EDITOR)))
                .isEqualTo(Kind.CONFLICT);
    }

    @Test
    void strangersFindNothingAndMembersMayOnlyLook() {
        assertThat(refusal(() -> people.memberService.list(People.fan(ana), studio))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> people.memberService.remove(People.fan(ana), studio, owner.id()))).isEqualTo(Kind.NOT_FOUND);

        people.memberService.add(asOwner, studio, "ana@example.com", StudioRole.EDITOR);

        assertThat(people.memberService.list(People.fan(ana), studio)).hasSize(2);
        assertThat(refusal(() -> people.memberService.remove(People.fan(ana), studio, owner.id()))).isEqualTo(Kind.FORBIDDEN);
    }

    private static Kind refusal(ThrowingCallable call) {
        return catchThrowableOfType(Fault.class, call).kind();
    }
}
