package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of cards in a content: names are filled in, notes are taken out. */
final class LoreText {

    private static final Pattern CHARACTER = Pattern.compile("\\{\\{char}}|<char>|<bot>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("\\{\\{user}}|<user>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile("\\{\\{(?://|comment:)[^{}]*}}", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("\\{\\{hidden_key:([^{}]*)}}", Pattern.CASE_INSENSITIVE);

    private LoreText() {}

    /** As a model reads it. */
    static String forPrompt(String body, String character, String person) {
        if (body.indexOf('{') < 0 && body.indexOf('<') < 0) {
            return body;
        }
        String told = HIDDEN.matcher(NOTE.matcher(body).replaceAll("")).replaceAll("");
        return PERSON.matcher(CHARACTER.matcher(told).replaceAll(Matcher.quoteReplacement(character)))
                .replaceAll(Matcher.quoteReplacement(person)).strip();
    }

    /** As other entries' keys are looked for in it: hidden keys show, notes do not. */
    static String forScan(String body) {
        return body.indexOf('{') < 0 ? body : HIDDEN.matcher(NOTE.matcher(body).replaceAll("")).replaceAll("$1");
    }
}
