package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import java.util.List;

/** Hears that somebody speaks of ending or hurting themselves. In doubt it hears it. */
final class CrisisDetector {

    private final PhraseBook phrases = PhraseBook.of("crisis.en.txt", "crisis.es.txt", "crisis.de.txt");

    boolean hears(List<String> words) {
        return phrases.isSaidIn(words);
    }
}
