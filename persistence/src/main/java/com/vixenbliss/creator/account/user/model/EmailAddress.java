package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form in which we compare it: NFC, lower case, its domain in ASCII. Whether somebody reads
 * the mail is another question; this only refuses what cannot be an address.
 */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final Pattern LOCAL = Pattern.compile("[^\\s\\p{C}@\"(),:;<>\\[\\\\\\]]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    /** @throws Fault {@code INVALID}, naming the field {@code email} */
    public static EmailAddress of(String text) {
        String tidy = Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = tidy.lastIndexOf('@');
        String local = at < 0 ? "" : tidy.substring(0, at);
        String domain = at < 0 ? "" : ascii(tidy.substring(at + 1));
        boolean dotsAreFine = !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
        boolean valid = dotsAreFine && LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches();
        if (!valid || local.length() + 1 + domain.length() > MAX_LENGTH) {
            throw Fault.invalid("email", "must be an e-mail address, such as name@example.com");
        }
        return new EmailAddress(local + "@" + domain);
    }

    /** What stands before the @. */
    public String local() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return "";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
