package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a person's words back to the person: "my brother" becomes "your brother". */
final class Echo {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 11;

    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(?:I am|I['’]m|I was|I['’]ve|I['’]ll|I['’]d|I|me|my|mine|myself|we are|we['’]re|we|us|our|you are|"
                    + "you['’]re|your|you)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> SECOND_PERSON = Map.ofEntries(
            Map.entry("i am", "you are"), Map.entry("i'm", "you're"), Map.entry("i was", "you were"),
            Map.entry("i've", "you've"), Map.entry("i'll", "you'll"), Map.entry("i'd", "you'd"), Map.entry("i", "you"),
            Map.entry("me", "you"), Map.entry("my", "your"), Map.entry("mine", "yours"),
            Map.entry("myself", "yourself"),
            Map.entry("we are", "you are"), Map.entry("we're", "you're"), Map.entry("we", "you"),
            Map.entry("us", "you"),
            Map.entry("our", "your"), Map.entry("you are", "I am"), Map.entry("you're", "I'm"), Map.entry("your", "my"),
            Map.entry("you", "me"));

    private Echo() {}

    static String of(String words) {
        Matcher matcher = FIRST_PERSON.matcher(words);
        return matcher.replaceAll(found ->
                SECOND_PERSON.get(found.group().toLowerCase(Locale.ROOT).replace('’', '\'')));
    }

    /** The part of a line that is worth giving back; empty when it is too short or too long for that. */
    static String ofLine(String line) {
        String best = "";
        for (String clause : line.replaceAll("\\*[^*]*\\*", ".").split("[.!?;\\n]+|,\\s")) {
            int words = clause.strip().split("\\s+").length;
            if (words >= FEWEST_WORDS && words <= MOST_WORDS && clause.strip().length() > best.length()) {
                best = clause.strip();
            }
        }
        String bare = best.replaceFirst("(?i)^(?:and|but|so|well|oh|anyway|because)\\s+", "");
        String lower = bare.matches("(?:I|I['’].*|\\p{Lu}\\p{Ll}*['’]s .*)|I\\s.*") || bare.isEmpty()
                ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        return of(lower);
    }
}
