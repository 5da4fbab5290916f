package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import com.vixenbliss.creator.platform.safety.phrase.SignBook;
import java.util.List;
import java.util.stream.Stream;

/** Hears that somebody speaks of ending or hurting themselves. In doubt it hears it. */
final class CrisisDetector {

    private final PhraseBook phrases = PhraseBook.of("crisis.en.txt", "crisis.es.txt", "crisis.de.txt");

    private final List<SignBook> signs = Stream.of("signs.en.txt", "signs.es.txt", "signs.de.txt").map(SignBook::of).toList();

    boolean hears(List<String> words) {
        List<String> earnest = phrases.withoutHarmless(words);
        return phrases.isSaidIn(words) || signs.stream().anyMatch(book -> book.isGivenBy(earnest));
    }
}
