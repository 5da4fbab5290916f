package com.vixenbliss.creator.account.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and checks password hashes: PBKDF2 with HMAC-SHA256, the strongest that the platform's own libraries have. A hash
 * says how it was made ({@code pbkdf2-sha256$iterations$salt$key}), so that the cost can be raised later.
 */
@ApplicationScoped
public class PasswordHasher {

    /** Below this a stolen table is read too fast; no configuration may go there. */
    static final int FEWEST_ITERATIONS = 1_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int iterations;
    private final String decoy;

    /** @param iterations OWASP's figure for this function (Password Storage Cheat Sheet, 2023) is 600,000 */
    @Inject
    public PasswordHasher(@ConfigProperty(name = "PASSWORD_HASH_ITERATIONS", defaultValue = "600000") int iterations) {
        if (iterations < FEWEST_ITERATIONS) {
            throw new IllegalArgumentException("PASSWORD_HASH_ITERATIONS must be at least " + FEWEST_ITERATIONS);
        }
        this.iterations = iterations;
        this.decoy = join(iterations, salt(), new byte[KEY_BITS / 8]);
    }

    /** For the CDI client proxy only. */
    protected PasswordHasher() {
        this.iterations = 0;
        this.decoy = null;
    }

    public String hash(String password) {
        byte[] salt = salt();
        return join(iterations, salt, derive(password, salt, iterations));
    }

    /**
     * Whether the password made the hash. It takes as long when there is no hash, so that nobody can learn from the time
     * taken who is registered.
     *
     * @param stored null or empty when the account does not exist or has no password
     */
    public boolean matches(String password, String stored) {
        boolean known = stored != null && !stored.isEmpty();
        String[] parts = (known ? stored : decoy).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] key = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(key, Base64.getDecoder().decode(parts[3])) & known;
    }

    /** Whether the hash was made at another cost than we ask for now. */
    public boolean isDated(String stored) {
        return !stored.startsWith(SCHEME + "$" + iterations + "$");
    }

    private static String join(int iterations, byte[] salt, byte[] key) {
        Base64.Encoder text = Base64.getEncoder();
        return String.join("$", SCHEME, "" + iterations, text.encodeToString(salt), text.encodeToString(key));
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", missing);
        } finally {
            spec.clearPassword();
        }
    }
}
