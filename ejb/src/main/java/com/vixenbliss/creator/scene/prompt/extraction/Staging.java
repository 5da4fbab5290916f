package com.vixenbliss.creator.scene.prompt.extraction;

import com.vixenbliss.creator.companion.moment.EpisodeMoment.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a character does by its own words, as it stands between asterisks in its last line that has some. */
final class Staging {

    private static final Pattern STAGED = Pattern.compile("(?<!\\*)\\*([^*]{3,300})\\*(?!\\*)");
    private static final Pattern ENDED = Pattern.compile("[,;:.!?…—–]|\\s(?:and|then|while|but)\\s");
    private static final Pattern I = Pattern.compile("(?i)^i(?:\\s+|['’]m\\s+)");
    private static final Pattern HISSING = Pattern.compile("(?:sh|ch|ss|x|zz|o)es$");
    private static final Pattern ONE_SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][bdgmnprt]");
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 140;
    private static final int SHORTEST_IES = 4;

    private final Pattern subject;

    private Staging(String name) {
        String names = Arrays.stream(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("|"));
        this.subject = Pattern.compile(
                "^(?:(?:she|he|they|" + names + ")(?:['’]s(?=\\s+\\p{L}+ing\\b))?\\s+(?:(?:is|are)\\s+)?)+", ANY_CASE);
    }

    /** From a verb in -ing; empty when no line shows anything. @param name of the character, who may speak of itself by it */
    static Optional<String> of(List<Said> lines, String name) {
        Staging staging = new Staging(name);
        for (int at = lines.size() - 1; at >= 0; at--) {
            Matcher staged = STAGED.matcher(lines.get(at).content());
            if (!"user".equals(lines.get(at).role()) && staged.find()) {
                return Optional.of(staged.group(1).strip()).map(staging::doing).filter(action -> !action.isEmpty());
            }
        }
        return Optional.empty();
    }

    private String doing(String staged) {
        boolean ownWords = I.matcher(staged).find();
        String said = subject.matcher(I.matcher(staged).replaceFirst("")).replaceFirst("");
        Matcher end = ENDED.matcher(said);
        String first = MomentReader.clean(end.find() ? said.substring(0, end.start()) : said, LONGEST);
        int space = first.indexOf(' ');
        String verb = (space < 0 ? first : first.substring(0, space)).toLowerCase(Locale.ROOT);
        String rest = space < 0 ? "" : first.substring(space);
        return verb.isEmpty() ? "" : participle(verb, ownWords) + rest;
    }

    /** "polishes" and "(I) polish" become "polishing". A word that is no such verb stays, such as "Mira's". */
    private static String participle(String verb, boolean bare) {
        boolean genitive = verb.endsWith("'s") || verb.endsWith("’s");
        if (genitive || verb.endsWith("ing") || !bare && !verb.endsWith("s")) {
            return verb;
        }
        String base = bare ? verb : base(verb);
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        boolean mute = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.endsWith("ye");
        if (mute) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        boolean doubled = ONE_SHORT_SYLLABLE.matcher(base).matches();
        return doubled ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }

    private static String base(String verb) {
        if (HISSING.matcher(verb).find()) {
            return verb.substring(0, verb.length() - 2);
        }
        boolean fromY = verb.endsWith("ies") && verb.length() > SHORTEST_IES;
        return fromY ? verb.substring(0, verb.length() - "ies".length()) + "y" : verb.substring(0, verb.length() - 1);
    }
}
