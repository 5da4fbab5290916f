package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.consent.ConsentKind;
import com.vixenbliss.creator.account.consent.ConsentService;
import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.account.user.model.Locality;
import com.vixenbliss.creator.account.user.model.User;
import com.vixenbliss.creator.account.user.model.UserStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** People's own data. */
@ApplicationScoped
@Transactional
public class UserService {

    private final Users users;
    private final ConsentService consents;
    private final AuditTrail audit;
    private final Event<StandingChanged> changes;
    private final Event<ProfileChanged> profiles;
    private final Event<PersonRegistered> arrivals;
    private final Clock clock;

    @Inject
    public UserService(
            Users users,
            ConsentService consents,
            AuditTrail audit,
            Event<StandingChanged> changes,
            Event<ProfileChanged> profiles,
            Event<PersonRegistered> arrivals,
            Clock clock) {
        this.users = users;
        this.consents = consents;
        this.audit = audit;
        this.changes = changes;
        this.profiles = profiles;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected UserService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Takes somebody in, together with the declaration of age.
     *
     * @throws EmailTaken when somebody has the address
     */
    public UserProfile add(User user, Origin origin) {
        users.add(user);
        consents.grant(user.id(), ConsentKind.AGE_DECLARATION, origin);
        audit.record(null, "user.registered", "user", user.id(), null, null, UserProfile.of(user));
        arrivals.fire(new PersonRegistered(user.id()));
        return UserProfile.of(user);
    }

    /** @throws Fault {@code NOT_FOUND} */
    public UserProfile profile(UUID id) {
        return UserProfile.of(find(id));
    }

    public Optional<UserProfile> byEmail(EmailAddress email) {
        return users.byEmail(email).map(UserProfile::of);
    }

    /**
     * @param seen the version that the person saw
     * @throws Fault {@code STALE} when it is another by now
     */
    public UserProfile change(Caller caller, ExpectedVersion seen, ProfileChange change) {
        User user = find(caller.userId());
        seen.check(user.version());
        UserProfile before = UserProfile.of(user);
        user.introduce(
                DisplayName.of("display_name", change.displayName() == null ? before.displayName() : change.displayName()),
                Locality.of(
                        change.locale() == null ? before.locale() : change.locale(),
                        change.timeZone() == null ? before.timeZone().getId() : change.timeZone()),
                clock.instant());
        wish(user, change);
        users.flush();
        profiles.fire(new ProfileChanged(user.id()));
        audit.record(caller, "user.changed", "user", user.id(), null, before, UserProfile.of(user));
        return UserProfile.of(user);
    }

    /**
     * Shuts somebody out, or lets him in again. Tokens and sessions notice within a minute.
     *
     * @param admin administrators only, and nobody about himself: the platform could be left without one
     * @param reason kept in the audit trail
     */
    public UserProfile setStatus(Caller admin, UUID id, UserStatus status, String reason) {
        if (!admin.is(Role.ADMIN)) {
            throw new Fault(Kind.FORBIDDEN, "admins-only", "Only administrators can do this.");
        }
        if (admin.userId().equals(id)) {
            throw new Fault(Kind.CONFLICT, "yourself", "Nobody can do this to himself: ask another administrator.");
        }
        User user = find(id);
        UserProfile before = UserProfile.of(user);
        switch (status) {
            case ACTIVE -> user.reinstate(clock.instant());
            case SUSPENDED -> user.suspend(clock.instant());
            case ERASED -> throw Fault.invalid("status", "must be active or suspended");
        }
        users.flush();
        changes.fire(new StandingChanged(id));
        profiles.fire(new ProfileChanged(id));
        audit.record(admin, "user.status", "user", id, reason, before, UserProfile.of(user));
        return UserProfile.of(user);
    }

    private void wish(User user, ProfileChange change) {
        FollowUpWishes before = user.followUps();
        FollowUpWishes wishes = change.followUps().of(before);
        user.wish(wishes, clock.instant());
        if (wishes.proactive() && !before.proactive()) {
            consents.grant(user.id(), ConsentKind.PROACTIVE_MESSAGES, change.origin());
        } else if (before.proactive() && !wishes.proactive()) {
            consents.withdraw(user.id(), ConsentKind.PROACTIVE_MESSAGES, change.origin());
        }
    }

    private User find(UUID id) {
        return users.byId(id).orElseThrow(() -> new Fault(Kind.NOT_FOUND, "not-found", "There is no such person."));
    }
}
