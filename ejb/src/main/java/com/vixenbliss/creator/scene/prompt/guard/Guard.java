package com.vixenbliss.creator.scene.prompt.guard;

import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes out of texts what a prompt must not say. One a prompt; not for two threads at once. */
public final class Guard {

    private static final int MOST_LETTERS = 12;

    private final Lexicon lexicon;
    private final Set<Rule> rules;

    /** @param rules those that hold; of the rest nothing is taken out */
    public Guard(Lexicon lexicon, Set<Rule> rules) {
        this.lexicon = lexicon;
        this.rules = EnumSet.copyOf(rules);
    }

    /** What may stay of a text: words and commas, never an open end. */
    public Cleaned clean(String text, Source source) {
        List<Removed> removed = new ArrayList<>();
        String seen = visible(text);
        String unspoken = rules.contains(Rule.DIALOGUE) ? Quotes.without(seen, source, removed) : seen;
        List<Word> words = joined(Words.of(unspoken));
        List<Phrase> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = end(words, from);
            Phrase phrase = new Phrase(unspoken, words.subList(from, to), lexicon, rules);
            phrase.cut(source, removed);
            phrases.add(phrase);
            from = to;
        }
        dropLonelyColours(phrases, source, removed);
        return new Cleaned(assembled(phrases), removed);
    }

    /** Without what has no width and could stand inside words. */
    private static String visible(String text) {
        StringBuilder visible = null;
        for (int at = 0; at < text.length(); at++) {
            boolean unseen = Character.getType(text.charAt(at)) == Character.FORMAT;
            if (unseen && visible == null) {
                visible = new StringBuilder(text.length()).append(text, 0, at);
            } else if (!unseen && visible != null) {
                visible.append(text.charAt(at));
            }
        }
        return visible == null ? text : visible.toString();
    }

    private static int end(List<Word> words, int from) {
        int to = from + 1;
        while (to < words.size() && !words.get(to).headsPhrase() && !words.get(to).is(Vocabulary.CONJUNCTIONS)) {
            to++;
        }
        return to;
    }

    /** "M i r a" and "Mi-ra" are one word when that is a name. */
    private List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); ) {
            int end = at + 1;
            StringBuilder whole = new StringBuilder(words.get(at).plain());
            while (end < words.size() && end - at < MOST_LETTERS && hangs(words.get(end - 1), words.get(end))) {
                whole.append(words.get(end++).plain());
            }
            boolean name = end > at + 1 && lexicon.isName(whole.toString());
            Word first = words.get(at);
            joined.add(name ? new Word(whole.toString(), first.from(), words.get(end - 1).to(), false, false, first.headsPhrase()) : first);
            at = name ? end : at + 1;
        }
        return joined;
    }

    private static boolean hangs(Word before, Word word) {
        return word.joined() || before.isLetter() && word.isLetter();
    }

    /** Of "long, wavy, brown hair" nothing stays, though "long" alone says nothing of hair. */
    private void dropLonelyColours(List<Phrase> phrases, Source source, List<Removed> removed) {
        for (int at = 0; at < phrases.size(); at++) {
            if (phrases.get(at).hasLostLooks()) {
                for (int before = at - 1; before >= 0 && phrases.get(before).dropIfColours(source, removed); before--) {
                    // one more
                }
                for (int after = at + 1; after < phrases.size() && phrases.get(after).dropIfColours(source, removed); after++) {
                    // one more
                }
            }
        }
    }

    private static String assembled(List<Phrase> phrases) {
        StringBuilder text = new StringBuilder();
        for (Phrase phrase : phrases) {
            String kept = phrase.kept();
            if (!kept.isEmpty()) {
                text.append(text.isEmpty() ? "" : phrase.joint()).append(kept);
            }
        }
        return text.toString();
    }
}
