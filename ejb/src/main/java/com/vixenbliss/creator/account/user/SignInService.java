package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.SignInFailures.Limit;
import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proves that a person is who he says, for the API and the console alike. An address that nobody has is treated like any
 * other, in time, in counting and in words. Not transactional: nothing is held while the hash is made.
 */
@ApplicationScoped
public class SignInService {

    private static final int LONGEST_INPUT = 1_024;

    private final Passwords passwords;
    private final SignInFailures failures;
    private final PasswordHasher hasher;
    private final HashingLane lane;
    private final Limit limit;
    private final Clock clock;

    @Inject
    public SignInService(
            Passwords passwords, SignInFailures failures, PasswordHasher hasher, HashingLane lane,
            @ConfigProperty(name = "SIGN_IN_MAX_FAILURES", defaultValue = "10") int maxFailures,
            @ConfigProperty(name = "SIGN_IN_FAILURE_WINDOW", defaultValue = "PT15M") Duration window, Clock clock) {
        this.passwords = passwords;
        this.failures = failures;
        this.hasher = hasher;
        this.lane = lane;
        this.limit = new Limit(maxFailures, window);
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected SignInService() {
        this(null, null, null, null, 0, null, null);
    }

    /**
     * @return the person, whose account is open
     * @throws Fault {@code UNAUTHENTICATED} for a wrong address or password, {@code TOO_MANY} after too many of them,
     *         {@code FORBIDDEN} when the password is right but the account is closed
     */
    public UserProfile signIn(String email, String password) {
        String address = require("email", email);
        String normal = PasswordRule.normal(require("password", password));
        return lane.run(() -> attempt(address, normal));
    }

    /** In the lane, so that only a few guesses can be under way while the account is being locked. */
    private UserProfile attempt(String address, String password) {
        byte[] subject = subject(address);
        requireUnlocked(subject);
        StoredPassword stored = canonical(address).flatMap(passwords::of).orElse(StoredPassword.NONE);
        if (!hasher.matches(password, stored.hash())) {
            failures.count(subject, limit, clock.instant());
            throw new Fault(Kind.UNAUTHENTICATED, "bad-credentials", "The e-mail address or the password is wrong.");
        }
        requireUnlocked(subject);
        failures.forget(subject);
        if (hasher.isDated(stored.hash())) {
            passwords.replace(stored.userId(), hasher.hash(password));
        }
        return passwords.open(stored.userId());
    }

    private void requireUnlocked(byte[] subject) {
        Instant now = clock.instant();
        failures.lockedUntil(subject, now).ifPresent(until -> {
            Duration left = Duration.between(now, until).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
            throw new Fault(Kind.TOO_MANY, "too-many-attempts",
                    "Too many wrong attempts. Try again in " + (left.toMinutes() + 1) + " minutes.", left);
        });
    }

    private static String require(String field, String value) {
        if (value == null || value.isEmpty() || value.length() > LONGEST_INPUT) {
            throw Fault.invalid(field, "is required, with at most " + LONGEST_INPUT + " characters");
        }
        return value;
    }

    /** One key for all spellings of an address, and one even for what is no address at all. */
    private static byte[] subject(String address) {
        String spelling = canonical(address).map(EmailAddress::value).orElseGet(() -> address.strip().toLowerCase(Locale.ROOT));
        try {
            return MessageDigest.getInstance("SHA-256").digest(spelling.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<EmailAddress> canonical(String address) {
        try {
            return Optional.of(EmailAddress.of(address));
        } catch (Fault notAnAddress) {
            return Optional.empty();
        }
    }
}
