package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of words up to a comma or an "and". What breaks a rule takes with it what cannot stand without it: a subject its
 * "is", a "with" all that it brings, anything else the whole phrase.
 */
final class Phrase {

    private static final int LONGEST_SUBJECT = 4;

    private final String text;
    private final List<Word> words;
    private final Offences offences;
    private final Lexicon lexicon;
    private final boolean[] gone;
    private final boolean[] neutral;
    private boolean lostLooks;

    Phrase(String text, List<Word> words, Lexicon lexicon, Set<Rule> rules) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
        this.offences = new Offences(words, lexicon, rules);
        this.gone = new boolean[words.size()];
        this.neutral = new boolean[words.size()];
    }

    void cut(Source source, List<Removed> removed) {
        int from = words.getFirst().is(Vocabulary.CONJUNCTIONS) ? 1 : 0;
        for (int at = from; at < words.size(); at++) {
            Optional<Rule> rule = gone[at] ? Optional.empty() : offences.at(at);
            if (rule.isPresent()) {
                Cut cut = cut(at, rule.get());
                removed.add(new Removed(words(cut.from(), cut.to()), source, rule.get()));
                at = cut.to() - 1;
            }
        }
        trim();
    }

    /** A stretch that goes. */
    private record Cut(int from, int to) {}

    private Cut cut(int at, Rule rule) {
        int head = head();
        if (rule == Rule.NAME && isOwner(at)) {
            neutral[at] = true;
            return new Cut(at, at + 1);
        }
        if (rule == Rule.ADULT && at + 1 < words.size() && !words.get(at + 1).is(Vocabulary.PREPOSITIONS)) {
            return remove(at, at + 1, rule);
        }
        if (offences.mayBeSubject(at) && isSubject(head, at)) {
            return remove(head, subjectEnd(at), rule);
        }
        int start = segmentStart(head, at);
        if (start >= 0) {
            return remove(start, tail(segmentEnd(at)), rule);
        }
        return remove(head, words.size(), rule);
    }

    /** "Mira's cup" is a cup all the same; "Mira's leaning" has her for its subject. */
    private boolean isOwner(int at) {
        boolean followed = at + 1 < words.size() && !words.get(at + 1).headsPhrase();
        return words.get(at).possessive() && followed && !words.get(at + 1).plain().endsWith("ing");
    }

    private int head() {
        int head = words.getFirst().is(Vocabulary.CONJUNCTIONS) ? 1 : 0;
        while (head < words.size() && gone[head]) {
            head++;
        }
        return head;
    }

    private boolean isSubject(int head, int at) {
        for (int before = head; before < at; before++) {
            if (words.get(before).is(Vocabulary.PREPOSITIONS) || words.get(before).plain().endsWith("ing")) {
                return false;
            }
        }
        return at - head <= LONGEST_SUBJECT;
    }

    private int subjectEnd(int at) {
        int end = at + 1;
        while (end < words.size() && (words.get(end).joined() || words.get(end).is(Vocabulary.AUXILIARIES)
                || offences.mayBeSubject(end) && words.get(end - 1).to() + 1 >= words.get(end).from())) {
            end++;
        }
        return end;
    }

    /** Where the preposition stands that brings a word; -1 when none does. */
    private int segmentStart(int head, int at) {
        for (int start = at; start >= head; start--) {
            if (words.get(start).is(Vocabulary.PREPOSITIONS)) {
                return start;
            }
        }
        return -1;
    }

    private int segmentEnd(int at) {
        int end = at + 1;
        while (end < words.size() && !words.get(end).is(Vocabulary.PREPOSITIONS)) {
            end++;
        }
        return end;
    }

    /** What follows goes too unless it speaks of a place or a thing: "with hair in a bun", but "with a smile at the counter". */
    private int tail(int from) {
        int end = from;
        while (end < words.size()) {
            int next = segmentEnd(end);
            for (int at = end; at < next; at++) {
                if (words.get(at).is(Vocabulary.SCENERY) && !words.get(at).is(Vocabulary.LIMBS)) {
                    return end;
                }
            }
            end = next;
        }
        return end;
    }

    private Cut remove(int from, int to, Rule rule) {
        for (int at = from; at < to; at++) {
            gone[at] = true;
        }
        lostLooks |= rule == Rule.APPEARANCE;
        return new Cut(from, to);
    }

    private String words(int from, int to) {
        return text.substring(words.get(from).from(), words.get(to - 1).to());
    }

    /** Takes away what leads nowhere now. */
    private void trim() {
        boolean cut = false;
        boolean empty = true;
        for (int at = words.size() - 1; at >= 0; at--) {
            cut |= gone[at];
            if (!gone[at] && cut && isLoose(words.get(at))) {
                gone[at] = true;
            } else if (!gone[at]) {
                cut = false;
            }
            empty &= gone[at] || neutral[at] || isLoose(words.get(at));
        }
        if (empty) {
            Arrays.fill(gone, true);
        }
    }

    private static boolean isLoose(Word word) {
        return word.is(Vocabulary.PREPOSITIONS) || word.is(Vocabulary.DETERMINERS) || word.is(Vocabulary.POSSESSIVES)
                || word.is(Vocabulary.AUXILIARIES) || word.is(Vocabulary.STUMPS) || word.is(Vocabulary.CONJUNCTIONS);
    }

    boolean hasLostLooks() {
        return lostLooks && kept().isEmpty();
    }

    /** @return whether it held nothing but colours and the like, and is gone */
    boolean dropIfColours(Source source, List<Removed> removed) {
        String kept = kept();
        if (kept.isEmpty()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!gone[at] && !isLoose(words.get(at)) && !lexicon.isColouring(words.get(at).plain())) {
                return false;
            }
        }
        Arrays.fill(gone, true);
        removed.add(new Removed(kept, source, Rule.APPEARANCE));
        return true;
    }

    /** What goes before it when something stands there. */
    String joint() {
        Word first = words.getFirst();
        return first.is(Vocabulary.CONJUNCTIONS) && !first.headsPhrase() ? " " + words(0, 1) + " " : ", ";
    }

    /** What may stay. */
    String kept() {
        StringBuilder kept = new StringBuilder();
        int before = -1;
        for (int at = words.getFirst().is(Vocabulary.CONJUNCTIONS) ? 1 : 0; at < words.size(); at++) {
            if (!gone[at]) {
                if (before >= 0) {
                    kept.append(before == at - 1 && words.get(at).joined() ? "-" : " ");
                }
                kept.append(neutral[at] ? "the" : words(at, at + 1));
                before = at;
            }
        }
        return kept.toString();
    }
}
