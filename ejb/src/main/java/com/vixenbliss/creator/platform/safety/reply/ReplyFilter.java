package com.vixenbliss.creator.platform.safety.reply;

import com.vixenbliss.creator.platform.safety.SafetyTexts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stands between a model and the person, for one reply. It holds back only words that may become a phrase which no
 * character says, or a piece of the prompt; the rest goes on at once. Not thread-safe.
 */
public final class ReplyFilter {

    private static final int LONGEST_HELD = 1_000;
    private static final String ENDS = ".!?…\n";
    private static final String BROKEN_OFF = "… ";
    private static final String AFTER_ENDS = ".!?…\"'”’»)*_";

    private final ReplyRules rules;
    private final EchoWatch echo;
    private final Locale locale;
    private final StringBuilder held = new StringBuilder();
    private final Set<Offence> found = EnumSet.noneOf(Offence.class);
    private int heard;
    private boolean begun;
    private boolean wordEnded;
    private boolean ended;

    /**
     * @param secrets what of the prompt must not come back
     * @param locale of the person, for the words that end a reply
     */
    public ReplyFilter(ReplyRules rules, List<Secret> secrets, Locale locale) {
        this.rules = rules;
        this.echo = new EchoWatch(secrets);
        this.locale = locale;
    }

    /** The model's next piece. @return what may be heard now, often less, sometimes more than the piece; never null */
    public String hear(String piece) {
        if (ended) {
            return "";
        }
        held.append(piece);
        heard += piece.length();
        echo.hear(piece);
        wordEnded |= piece.chars().anyMatch(Character::isWhitespace);
        return echo.isFound() ? cut() : goodUntil(held.length() - (heard - echo.suspiciousFrom()), false);
    }

    /** The model has ended. @return what may be heard of the rest */
    public String end() {
        if (ended) {
            return "";
        }
        echo.hear("\n");
        String rest = echo.isFound() ? cut() : goodUntil(held.length(), true);
        ended = true;
        return rest;
    }

    /** What was withheld so far. */
    public Set<Offence> found() {
        return Set.copyOf(found);
    }

    private String cut() {
        ended = true;
        held.setLength(0);
        return instead(Offence.ECHO, SafetyTexts.text(Offence.ECHO.word(), locale, Map.of()));
    }

    private String goodUntil(int limit, boolean atEnd) {
        StringBuilder good = new StringBuilder();
        int left = limit;
        for (int end = sentenceEnd(left, atEnd); end > 0; end = sentenceEnd(left, atEnd)) {
            good.append(judged(take(end)));
            left -= end;
        }
        if (!atEnd && left > 0 && wordEnded) {
            String words = take(rules.harmless(held.subSequence(0, left)));
            begun |= !words.isBlank();
            good.append(words);
            wordEnded = false;
        }
        return good.toString();
    }

    private String judged(String sentence) {
        Optional<ReplyRules.Ruling> ruling = rules.judge(sentence);
        String before = begun ? BROKEN_OFF : "";
        begun = false;
        return ruling.map(bad -> before + instead(bad.offence(), bad.instead()) + space(sentence)).orElse(sentence);
    }

    /** The sentence that stands for the withheld ones, once a reply. */
    private String instead(Offence offence, String text) {
        return found.add(offence) ? text : "";
    }

    private static String space(String sentence) {
        return sentence.substring(sentence.stripTrailing().length());
    }

    /** Where the first sentence ends, its marks and the space after it included; 0 when it has not ended. */
    private int sentenceEnd(int limit, boolean atEnd) {
        for (int at = 0; at < limit; at++) {
            if (ENDS.indexOf(held.charAt(at)) >= 0) {
                int end = at + 1;
                while (end < limit && AFTER_ENDS.indexOf(held.charAt(end)) >= 0) {
                    end++;
                }
                if (end < limit && Character.isWhitespace(held.charAt(end)) || held.charAt(at) == '\n') {
                    return held.charAt(at) == '\n' ? at + 1 : end + 1;
                }
                at = end - 1;
            }
        }
        return limit > 0 && (atEnd || limit > LONGEST_HELD) ? limit : 0;
    }

    private String take(int length) {
        String taken = held.substring(0, length);
        held.delete(0, length);
        return taken;
    }
}
