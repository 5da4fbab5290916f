package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import java.util.List;

/** Hears that the person is under 18 now. What they were once, and what others are, is no signal. */
final class MinorSignal {

    private final PhraseBook phrases = PhraseBook.of("minor.en.txt", "minor.es.txt", "minor.de.txt");

    boolean hears(List<String> words) {
        return phrases.isSaidIn(words);
    }
}
