package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import java.util.List;

/** Hears the question whether a human or a machine is speaking. */
final class HumanQuestion {

    private final PhraseBook phrases = PhraseBook.of("human.en.txt", "human.es.txt", "human.de.txt");

    boolean hears(List<String> words) {
        return phrases.isSaidIn(words);
    }
}
