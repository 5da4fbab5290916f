package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.User;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The short transactions before and after a password is checked. */
@ApplicationScoped
@Transactional
public class Passwords {

    private final Users users;
    private final Clock clock;

    @Inject
    public Passwords(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected Passwords() {
        this(null, null);
    }

    Optional<StoredPassword> of(EmailAddress email) {
        return users.byEmail(email).map(user -> new StoredPassword(user.id(), user.passwordHash()));
    }

    void replace(UUID userId, String hash) {
        users.byId(userId).ifPresent(user -> user.changePasswordHash(hash, clock.instant()));
    }

    /** @throws Fault {@code FORBIDDEN} when the account is closed */
    UserProfile open(UUID userId) {
        return users.byId(userId)
                .filter(User::isActive)
                .map(UserProfile::of)
                .orElseThrow(() -> new Fault(Kind.FORBIDDEN, "account-closed", "This account is closed."));
    }
}
