package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.user.model.AgeCheck;
import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.account.user.model.Locality;
import com.vixenbliss.creator.account.user.model.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first admin of a new platform, from {@code BOOTSTRAP_ADMIN_EMAIL} and {@code BOOTSTRAP_ADMIN_PASSWORD}. As soon as
 * there is one admin, both are ignored, so that changing them gives nobody a way in.
 */
@ApplicationScoped
public class AdminBootstrap {

    private static final Logger LOG = LoggerFactory.getLogger(AdminBootstrap.class);
    private static final LocalDate VOUCHED_FOR = LocalDate.of(1970, 1, 1);

    private final Users users;
    private final PasswordHasher hasher;
    private final AuditTrail audit;
    private final Optional<String> email;
    private final Optional<String> password;
    private final Clock clock;

    @Inject
    public AdminBootstrap(
            Users users, PasswordHasher hasher, AuditTrail audit,
            @ConfigProperty(name = "BOOTSTRAP_ADMIN_EMAIL") Optional<String> email,
            @ConfigProperty(name = "BOOTSTRAP_ADMIN_PASSWORD") Optional<String> password, Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.audit = audit;
        this.email = email;
        this.password = password;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected AdminBootstrap() {
        this(null, null, null, null, null, null);
    }

    /** Does nothing when there is an admin or nothing is configured. Nodes that start together take turns. */
    @Transactional
    public void run() {
        users.lockForBootstrap();
        if (users.anyAdmin()) {
            return;
        }
        if (email.isEmpty() || password.isEmpty()) {
            LOG.warn("There is no admin. Set BOOTSTRAP_ADMIN_EMAIL and BOOTSTRAP_ADMIN_PASSWORD and start again.");
            return;
        }
        appoint(EmailAddress.of(email.get()), password.get());
    }

    /** Somebody who has registered with the address is not promoted: the address alone proves nothing. */
    private void appoint(EmailAddress address, String secret) {
        if (users.byEmail(address).isPresent()) {
            LOG.warn("BOOTSTRAP_ADMIN_EMAIL belongs to a registered person. Choose another address.");
            return;
        }
        User admin = User.registered(address, hasher.hash(PasswordRule.check(secret, address)),
                DisplayName.of("display_name", "Administrator"), AgeCheck.byOperator(VOUCHED_FOR),
                Locality.of(null, null), clock.instant());
        admin.makeAdmin(clock.instant());
        users.add(admin);
        audit.record(null, "user.admin.bootstrapped", "user", admin.id(), null, null, UserProfile.of(admin));
        LOG.info("The first admin was created");
    }
}
