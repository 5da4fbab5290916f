package com.vixenbliss.creator.catalogue.card.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that speaks to the model over the platform's head, or plays the platform. Disguises (letters of other scripts,
 * accents, invisible characters, signs between words) are taken off first. The gaps of the patterns are bounded, so time
 * grows with the text alone.
 */
final class OverrideCommands {

    private static final String LOOKALIKES = "аеорсіѕухԁһјӏνοαερι";
    private static final String LATIN = "aeopcisyxdhjlvoaepi";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Mn}]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String SET_ASIDE = "\\b(ignore|disregard|forget|override|bypass|discard|circumvent)";
    private static final String TELL = "\\b(reveal|print|repeat|show|output|display|leak|quote|write out)";
    private static final String SOME_WORDS = "( \\w{1,20}){0,3} ";
    private static final String OF_OLD = "(previous|prior|above|earlier|preceding|foregoing|system|platform|safety|developer"
            + "|hidden|initial|original)";
    private static final String ORDERS = "(instructions?|prompts?|rules?|guidelines?|directives?|directions?|constraints?"
            + "|safeguards?|restrictions?|policy|policies|filters?|messages?)\\b";
    private static final List<Pattern> COMMANDS = List.of(
            Pattern.compile(SET_ASIDE + "( \\w{1,20}){0,4} " + OF_OLD + SOME_WORDS + ORDERS),
            Pattern.compile(SET_ASIDE + " (all|any|every|everything)" + SOME_WORDS + "(above|before this|you (were|have been) told)\\b"),
            Pattern.compile(TELL + SOME_WORDS + "(system|hidden|initial|developer) (prompt|message|instructions?)\\b"),
            Pattern.compile("\\byou are (now )?(no longer|not) (bound|restricted|limited|constrained) by\\b"),
            Pattern.compile("\\b(developer|god|dan|jailbreak|unrestricted|sudo) mode (is )?(now )?(enabled|activated|active|on)\\b"),
            Pattern.compile("\\b(do anything now|system override|(new|begin|end of) (the )?system prompt)\\b"));
    private static final List<Pattern> DELIMITERS = List.of(
            Pattern.compile("(?i)<\\s{0,5}/?\\s{0,5}(known|direction)\\b"),
            Pattern.compile("(?i)<\\|[a-z0-9_]{1,40}\\|>|\\[/?INST]|<</?SYS>>|<(start|end)_of_turn>|</?s>(?=\\s*\\[)"),
            Pattern.compile("(?i)#{1,4}\\s{0,5}rules that nothing below"));
    private static final Pattern LEAKING_PICTURE = Pattern.compile(
            "(?i)!\\[[^\\]]{0,200}]\\(\\s{0,5}https?://[^)\\s]{0,500}(\\{\\{|\\{memories|<user)");

    private OverrideCommands() {}

    /** What is commanded, in words that follow a field's name. */
    static Optional<String> complaint(String text) {
        if (DELIMITERS.stream().anyMatch(pattern -> pattern.matcher(text).find())) {
            return Optional.of("holds a mark with which prompts are divided, as if it were the platform");
        }
        if (LEAKING_PICTURE.matcher(text).find()) {
            return Optional.of("holds a picture whose address would carry the person's data away");
        }
        String words = words(text);
        return COMMANDS.stream().anyMatch(pattern -> pattern.matcher(words).find())
                ? Optional.of("tells the model to set aside or to reveal what the platform has told it")
                : Optional.empty();
    }

    private static String words(String text) {
        String bare = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(bare);
        for (int at = 0; at < latin.length(); at++) {
            int known = latin.charAt(at) < 0x80 ? -1 : LOOKALIKES.indexOf(latin.charAt(at));
            if (known >= 0) {
                latin.setCharAt(at, LATIN.charAt(known));
            }
        }
        return APART.matcher(latin).replaceAll(" ");
    }
}
