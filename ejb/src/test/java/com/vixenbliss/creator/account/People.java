package com.vixenbliss.creator.account;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.audit.model.AuditEntry;
import com.vixenbliss.creator.account.consent.ConsentService;
import com.vixenbliss.creator.account.consent.model.Consent;
import com.vixenbliss.creator.account.studio.MemberService;
import com.vixenbliss.creator.account.studio.StudioService;
import com.vixenbliss.creator.account.user.HashingLane;
import com.vixenbliss.creator.account.user.PasswordHasher;
import com.vixenbliss.creator.account.user.Passwords;
import com.vixenbliss.creator.account.user.PersonRegistered;
import com.vixenbliss.creator.account.user.ProfileChanged;
import com.vixenbliss.creator.account.user.Registration;
import com.vixenbliss.creator.account.user.RegistrationService;
import com.vixenbliss.creator.account.user.SignInService;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The account domain on maps, with cheap password hashes. */
public final class People {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final String PASSWORD = "seven brown foxes hum";

    public final Clock clock;
    public final MemoryUsers users = new MemoryUsers();
    public final MemoryStudios studios = new MemoryStudios();
    public final MemoryFailures failures = new MemoryFailures();
    public final List<AuditEntry> trail = new ArrayList<>();
    public final List<Consent> consents = new ArrayList<>();
    public final Heard<StandingChanged> changes = new Heard<>();
    public final Heard<ProfileChanged> profiles = new Heard<>();
    public final Heard<PersonRegistered> arrivals = new Heard<>();
    public final PasswordHasher hasher = new PasswordHasher(1_000);
    public final HashingLane lane = new HashingLane(2, Duration.ofSeconds(30));
    public final UserService userService;
    public final RegistrationService registrations;
    public final SignInService signIns;
    public final StudioService studioService;
    public final MemberService memberService;

    public People(Clock clock) {
        this.clock = clock;
        AuditTrail audit = new AuditTrail(trail::add, clock);
        userService = new UserService(
                users, new ConsentService(consents::add, clock), audit, changes, profiles, arrivals, clock);
        registrations = new RegistrationService(userService, hasher, lane, clock);
        signIns = new SignInService(
                new Passwords(users, clock), failures, hasher, lane, 10, Duration.ofMinutes(15), clock);
        studioService = new StudioService(studios, userService, audit, changes, clock);
        memberService = new MemberService(studios, userService, audit, changes, clock);
    }

    /** Somebody with {@link #PASSWORD}, born in 1994. */
    public UserProfile registered(String email) {
        return registrations.register(
                new Registration(email, PASSWORD, "Ana", LocalDate.of(1994, 5, 17), null, null, "127.0.0.1"));
    }

    public static Caller admin() {
        return new Caller(UUID.randomUUID(), null, Set.of(Role.FAN, Role.ADMIN));
    }

    public static Caller fan(UserProfile person) {
        return new Caller(person.id(), null, Set.of(Role.FAN));
    }
}
