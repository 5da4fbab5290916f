package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.user.model.EmailAddress;
import com.vixenbliss.creator.platform.fault.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords we take, after NIST SP 800-63B-4: length counts, composition does not, and what everybody tries first
 * is refused.
 */
final class PasswordRule {

    /** In code points. */
    static final int SHORTEST = 12;

    /** In code points. Longer ones only cost time. */
    static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * @param email may be null when it is wrong itself
     * @return the password in the form in which it is hashed
     * @throws Fault {@code INVALID}, naming the field {@code password}
     */
    static String check(String password, EmailAddress email) {
        String normal = normal(password == null ? "" : password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Fault.invalid("password", "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        if (isEasilyGuessed(normal.toLowerCase(Locale.ROOT), email)) {
            throw Fault.invalid("password", "is easily guessed: use several unrelated words");
        }
        return normal;
    }

    /** NFC, so that the same keys on another machine give the same bytes. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static boolean isEasilyGuessed(String lower, EmailAddress email) {
        boolean address = email != null && (lower.equals(email.value()) || lower.equals(email.local()));
        return address || COMMON.contains(lower) || lower.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("/account/common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of common passwords cannot be read", broken);
        }
    }
}
