package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a person or a studio is called on screen: 1 to 80 code points in NFC, no control or direction characters. */
public record DisplayName(String value) {

    private static final int MAX_CODE_POINTS = 80;

    /** Controls, unpaired surrogates, unassigned; and format characters, of which only the emoji joiner is of use. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}[\\p{Cf}&&[^\\u200D]]]");

    /**
     * @param field the request's name for it
     * @throws Fault {@code INVALID}, naming that field
     */
    public static DisplayName of(String field, String text) {
        String tidy = Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFC);
        if (tidy.isBlank() || tidy.codePointCount(0, tidy.length()) > MAX_CODE_POINTS) {
            throw Fault.invalid(field, "must have 1 to " + MAX_CODE_POINTS + " characters");
        }
        if (FORBIDDEN.matcher(tidy).find()) {
            throw Fault.invalid(field, "must not hold control or invisible characters");
        }
        return new DisplayName(tidy);
    }
}
