package com.vixenbliss.creator.companion.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a line settles a hook, by its words alone: for models that do not say. It hears what is plain ("the interview
 * went great", "they cancelled my flight") and would rather miss one than silence a plan that still stands.
 *
 * @param topic the words of what the hook is about
 */
public record Resolution(List<String> topic) {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…;])\\s+|\\R+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What makes a sentence one about the future, a question or a supposition. */
    private static final Pattern STILL_OPEN = Pattern.compile(
            "(?iU)\\?\\s*$|\\b(if|will|won't|gonna|going to|tomorrow|next|soon|until|moved to|wird|morgen|wenn|falls|si|"
                    + "mañana|será|va a)\\b|\\b\\p{L}+'ll\\b");

    /** Said of the thing: it stands before these. */
    private static final Pattern FARED = Pattern.compile(
            "(?iU)\\b(went|was|were|is over|is done|is off|is behind me|got (?:cancell?ed|called off|postponed)|"
                    + "(?:has been|is) (?:cancell?ed|called off)|cancell?ed|fell through|didn't happen|turned out|"
                    + "lief|war|ist (?:vorbei|abgesagt|ausgefallen|geschafft)|fiel aus|fue|salió|estuvo|terminó|se canceló|"
                    + "está cancelad[oa])\\b");

    /** Done to the thing: it stands behind these. */
    private static final Pattern DEALT_WITH = Pattern.compile(
            "(?iU)\\b(passed|failed|aced|nailed|bombed|finished|survived|skipped|missed|cancell?ed|called off|did|"
                    + "bestanden|geschafft|abgesagt|aprobé|suspendí|cancelé|cancelaron|hice)\\b");

    public Resolution {
        topic = List.copyOf(topic);
    }

    /** @param claimKey as a hook keeps it, {@code follow_up.person.job_interview} */
    public static Resolution of(String claimKey) {
        String last = claimKey.substring(claimKey.lastIndexOf('.') + 1);
        return new Resolution(words(last.replace('_', ' ')));
    }

    /** @param ended keys of claims that the line has ended ({@code person.plan.job_interview}) */
    public boolean isToldIn(String line, Collection<String> ended) {
        boolean planEnded = ended.stream().anyMatch(key -> of(key).topic.equals(topic));
        return planEnded || Arrays.stream(SENTENCES.split(line)).anyMatch(this::settles);
    }

    private boolean settles(String sentence) {
        if (STILL_OPEN.matcher(sentence).find()) {
            return false;
        }
        Matcher fared = FARED.matcher(sentence);
        Matcher dealtWith = DEALT_WITH.matcher(sentence);
        return fared.find() && isNamedIn(sentence.substring(0, fared.start()))
                || dealtWith.find() && isNamedIn(sentence.substring(dealtWith.end()));
    }

    /** At least half of the topic's words, by their beginnings. */
    private boolean isNamedIn(String text) {
        List<String> said = words(text);
        long heard = topic.stream().filter(said::contains).count();
        return heard > 0 && 2 * heard >= topic.size();
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(word.length(), 5)))
                .distinct().toList();
    }
}
