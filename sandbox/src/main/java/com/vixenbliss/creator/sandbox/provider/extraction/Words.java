package com.vixenbliss.creator.sandbox.provider.extraction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English in small: how words change when another person is spoken of. */
public final class Words {

    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(?:I am|I'm|I’m|I've|I’ve|I'll|I|me|myself|my|mine|we|us|our)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> THIRD_PERSON = Map.ofEntries(
            Map.entry("i am", "they are"), Map.entry("i'm", "they are"), Map.entry("i’m", "they are"),
            Map.entry("i've", "they have"), Map.entry("i’ve", "they have"), Map.entry("i'll", "they will"),
            Map.entry("i", "they"), Map.entry("me", "them"), Map.entry("myself", "themself"), Map.entry("my", "their"),
            Map.entry("mine", "theirs"), Map.entry("we", "they"), Map.entry("us", "them"), Map.entry("our", "their"));

    private static final Pattern TRAILING = Pattern.compile(
            "(?i)[\\s\"“”'’*]*(?:\\b(?:so much|very much|a lot|a bit|too|as well|really|these days|lately|"
                    + "right now|now|"
                    + "you know|though|please|actually|honestly|more than anything|the most|best|haha|lol|by the way|"
                    + "and|or|to|at the moment|today|yesterday|one day|some ?day|(?:last|this|next) (?:week|month|"
                    + "year|night|spring|"
            + "summer|autumn|fall|winter)|(?:a|an|two|three|few|a few) (?:days?|weeks?|months?|"
            + "years?) ago)\\b[\\s\"“”'’*]*)*$");

    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the|my|some|el|la|los|las|der|die|das)\\s+");
    private static final int SLUG_LENGTH = 40;

    private Words() {}

    /** Without the fillers at its end. */
    public static String trimmed(String text) {
        return TRAILING.matcher(text.strip()).replaceFirst("");
    }

    /** What the person says of themself, as somebody else would say it. */
    static String thirdPerson(String text) {
        Matcher matcher = FIRST_PERSON.matcher(text);
        return matcher.replaceAll(found -> THIRD_PERSON.get(found.group().toLowerCase(Locale.ROOT)));
    }

    /** "love" becomes "loves". */
    static String verb(String base) {
        String verb = base.toLowerCase(Locale.ROOT);
        if (verb.matches(".*(?:s|sh|ch|x|z|o)")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    /** "polishes" becomes "polish", "carries" "carry". */
    static String base(String thirdPerson) {
        if (thirdPerson.matches(".{3,}ies")) {
            return thirdPerson.substring(0, thirdPerson.length() - 3) + "y";
        }
        boolean hissing = thirdPerson.matches(".*(?:sh|ch|ss|x|zz|o)es");
        boolean inflected = thirdPerson.matches(".{2,}[^s]s");
        return thirdPerson.substring(0, thirdPerson.length() - (hissing ? 2 : inflected ? 1 : 0));
    }

    /** "polish" becomes "polishing", "set" "setting". */
    static String doing(String base) {
        if (base.endsWith("ing")) {
            return base;
        }
        boolean mute = base.matches(".{2,}[^eoy]e");
        boolean doubled = base.matches("[^aeiou]*[aeiou][bdgmnprt]");
        return (mute ? base.substring(0, base.length() - 1) : doubled ? base + base.charAt(base.length() - 1) : base) + "ing";
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public static String slug(String text) {
        String bare = ARTICLE.matcher(text.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = NOT_SLUG.matcher(plain).replaceAll("_").replaceAll("^_|_$", "");
        return slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
    }
}
