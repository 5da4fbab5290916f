package com.vixenbliss.creator.catalogue.card.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose that makes somebody in a card a minor now. What was once ("when she was twelve years old") and children as such
 * ("she teaches children") are no claim; in doubt it is one.
 */
final class MinorClaims {

    private static final String YEARS = "(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|(?:thir|four|fif|six|seven)teen)";
    private static final Pattern STATED = Pattern.compile("\\b" + YEARS + " ?(?:years?|yrs?) ?olds?\\b|\\b" + YEARS + " ?y/?o\\b"
            + "|\\bage[ds]? ?[:=(]? ?(?:is |of )?" + YEARS + "\\b(?! ?(?:months|times|0|[.,]\\d))");
    private static final Pattern NAMED = Pattern.compile("\\b(?:loli(?:con|ta|s)?|shota(?:con|s)?|jail ?bait|barely legal"
            + "|under ?aged?|pre ?teens?"
            + "|(?:teen(?:age[dr]?)?|little|pubescent|adolescent) (?:girl|boy|daughter|son|student)s?"
            + "|school ?(?:girl|boy)s?|(?:middle|elementary|primary|junior high|high) school(?:er|ers| student| girl| boy)s?"
            + "|(?:is|as|am|are) (?:an? |still )(?:minor|child|kid|teen|teenager|toddler|infant))\\b");
    private static final Pattern ONCE = Pattern.compile("\\b(?:was|were|turned|been|until|since|from|at the|back) (?:\\w+ ){0,2}$");
    private static final int LOOK_BACK = 40;

    private MinorClaims() {}

    /** What is claimed, in words that follow a field's name. */
    static Optional<String> complaint(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[_\\s\\-–—*\"]+", " ");
        if (NAMED.matcher(words).find()) {
            return Optional.of("speaks of somebody as a minor; everybody in a card is an adult");
        }
        Matcher stated = STATED.matcher(words);
        while (stated.find()) {
            if (!ONCE.matcher(words.substring(Math.max(0, stated.start() - LOOK_BACK), stated.start())).find()) {
                return Optional.of("states an age below 18; everybody in a card is an adult");
            }
        }
        return Optional.empty();
    }
}
