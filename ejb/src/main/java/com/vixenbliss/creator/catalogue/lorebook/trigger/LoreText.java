package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.regex.Pattern;

/** A content as other entries' keys are looked for in it: hidden keys show, notes do not. */
final class LoreText {

    private static final Pattern NOTE = Pattern.compile("\\{\\{\\s*(?://|comment:)[^{}]*}}", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("\\{\\{\\s*hidden_key:([^{}]*)}}", Pattern.CASE_INSENSITIVE);

    private LoreText() {}

    static String forScan(String body) {
        return body.indexOf('{') < 0 ? body : HIDDEN.matcher(NOTE.matcher(body).replaceAll("")).replaceAll("$1");
    }
}
