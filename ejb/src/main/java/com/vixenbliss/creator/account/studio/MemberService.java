package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Who works for a studio. Members see each other; owners and admins say who is one. Changes to one studio take turns, so
 * that two owners cannot remove each other at once and leave nobody.
 */
@ApplicationScoped
@Transactional
public class MemberService {

    private final Studios studios;
    private final UserService users;
    private final AuditTrail audit;
    private final Event<StandingChanged> changes;
    private final Clock clock;

    @Inject
    public MemberService(
            Studios studios, UserService users, AuditTrail audit, Event<StandingChanged> changes, Clock clock) {
        this.studios = studios;
        this.users = users;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected MemberService() {
        this(null, null, null, null, null);
    }

    public List<MemberView> list(Caller caller, UUID studioId) {
        studios.byId(studioId).filter(studio -> isInside(caller, studioId)).orElseThrow(StudioNotFound::new);
        return studios.memberViews(studioId);
    }

    /** @throws Fault {@code CONFLICT} for somebody who is a member already */
    public MemberView add(Caller caller, UUID studioId, String email, StudioRole role) {
        lockAsOwner(caller, studioId);
        UserProfile person = users.byEmail(EmailAddress.of(email))
                .orElseThrow(() -> Fault.invalid("email", "nobody is registered with this address"));
        if (studios.member(studioId, person.id()).isPresent()) {
            throw new Fault(Kind.CONFLICT, "already-member", "This person is a member already.");
        }
        StudioMember member = StudioMember.of(studioId, person.id(), role, clock.instant());
        studios.add(member);
        audit.record(caller, "studio.member.added", "studio_member", member.id(), null, null, Membership.of(member));
        return new MemberView(person.id(), person.email(), person.displayName(), role, member.createdAt());
    }

    /** @throws Fault {@code CONFLICT} when the studio would be left without an owner */
    public void changeRole(Caller caller, UUID studioId, UUID userId, StudioRole role) {
        lockAsOwner(caller, studioId);
        StudioMember member = find(studioId, userId);
        Membership before = Membership.of(member);
        if (role != StudioRole.OWNER) {
            requireAnotherOwner(studioId, member);
        }
        member.become(role, clock.instant());
        changes.fire(new StandingChanged(userId));
        audit.record(caller, "studio.member.role", "studio_member", member.id(), null, before, Membership.of(member));
    }

    /** @throws Fault {@code CONFLICT} when the studio would be left without an owner */
    public void remove(Caller caller, UUID studioId, UUID userId) {
        lockAsOwner(caller, studioId);
        StudioMember member = find(studioId, userId);
        requireAnotherOwner(studioId, member);
        studios.remove(member);
        changes.fire(new StandingChanged(userId));
        audit.record(caller, "studio.member.removed", "studio_member", member.id(), null, Membership.of(member), null);
    }

    private void lockAsOwner(Caller caller, UUID studioId) {
        studios.lock(studioId).filter(studio -> isInside(caller, studioId)).orElseThrow(StudioNotFound::new);
        boolean owner = studios.member(studioId, caller.userId()).filter(self -> self.role() == StudioRole.OWNER).isPresent();
        if (!owner && !caller.is(Role.ADMIN)) {
            throw new Fault(Kind.FORBIDDEN, "owners-only", "Only the studio's owners can do this.");
        }
    }

    private boolean isInside(Caller caller, UUID studioId) {
        return caller.is(Role.ADMIN) || studios.member(studioId, caller.userId()).isPresent();
    }

    private StudioMember find(UUID studioId, UUID userId) {
        return studios.member(studioId, userId)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "not-found", "There is no such member."));
    }

    private void requireAnotherOwner(UUID studioId, StudioMember member) {
        long owners = studios.membersOf(studioId).stream().filter(one -> one.role() == StudioRole.OWNER).count();
        if (member.role() == StudioRole.OWNER && owners == 1) {
            throw new Fault(Kind.CONFLICT, "last-owner", "A studio needs an owner: name another one first.");
        }
    }
}
