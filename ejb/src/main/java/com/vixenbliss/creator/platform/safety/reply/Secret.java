package com.vixenbliss.creator.platform.safety.reply;

import java.util.List;

/** Texts of a prompt that must not come back in a reply. Immutable; worth keeping, because reading them costs. */
public final class Secret {

    private final Grams letters;
    private final Grams consonants;
    private final int most;

    private Secret(List<String> texts, int most) {
        this.letters = Grams.ofLetters(texts);
        this.consonants = Grams.ofConsonants(texts);
        this.most = most;
    }

    /**
     * Rules and orders, of which a sentence may have a few words by chance.
     *
     * @param texts as they stand in the prompt
     */
    public static Secret ofRules(List<String> texts) {
        return new Secret(texts, Trace.LIKELY);
    }

    /** What a character is told about itself: it may say single phrases of that, but not recite it. */
    public static Secret ofSheet(List<String> texts) {
        return new Secret(texts, Trace.CERTAIN);
    }

    /** A word that stands in one prompt alone: half of it is enough. */
    public static Secret ofMark(String mark) {
        return new Secret(List.of(mark), Trace.SOME);
    }

    /** As these letters, or these consonants, run through a reply. */
    Trace trace(boolean ofConsonants) {
        return new Trace(ofConsonants ? consonants : letters, most);
    }
}
