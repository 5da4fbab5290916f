package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.Adulthood;
import com.vixenbliss.creator.account.user.model.AgeCheck;
import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.Locality;
import com.vixenbliss.creator.account.user.model.User;
import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Opens accounts. The password is hashed before the transaction begins, and whether or not the address is free, so that
 * the slow part holds no connection and tells nothing.
 */
@ApplicationScoped
public class RegistrationService {

    private final UserService users;
    private final PasswordHasher hasher;
    private final HashingLane lane;
    private final Clock clock;

    @Inject
    public RegistrationService(UserService users, PasswordHasher hasher, HashingLane lane, Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.lane = lane;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected RegistrationService() {
        this(null, null, null, null);
    }

    /**
     * @throws EmailTaken when somebody has the address
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID}, naming every field at fault
     */
    public UserProfile register(Registration wish) {
        Findings findings = new Findings();
        EmailAddress email = findings.check(() -> EmailAddress.of(wish.email()));
        String password = findings.check(() -> PasswordRule.check(wish.password(), email));
        DisplayName name = findings.check(() -> DisplayName.of("display_name", wish.displayName()));
        Locality locality = findings.check(() -> Locality.of(wish.locale(), wish.timeZone()));
        findings.check(() -> requireAdult(wish.birthDate(), locality));
        findings.raise();

        String hash = lane.run(() -> hasher.hash(password));
        AgeCheck age = AgeCheck.selfDeclared(wish.birthDate());
        User user = User.registered(email, hash, name, age, locality, clock.instant());
        return users.add(user, new Origin("api", wish.remoteAddress()));
    }

    /** Where the zone is not known, UTC-12, the last place on Earth where the birthday comes, is on the safe side. */
    private LocalDate requireAdult(LocalDate birthDate, Locality locality) {
        LocalDate today = locality == null
                ? LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12))
                : LocalDate.ofInstant(clock.instant(), locality.zone());
        Adulthood.require(birthDate, today);
        return birthDate;
    }
}
