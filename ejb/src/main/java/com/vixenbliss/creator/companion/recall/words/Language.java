package com.vixenbliss.creator.companion.recall.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** A language whose endings and small words are known. All others are treated as English, whose stems harm them least. */
public enum Language {
    ENGLISH(WordLists.set("english-small-words.txt"), EnglishStemmer::new),
    SPANISH(plain(SpanishAnalyzer.getDefaultStopSet()), SpanishStemmer::new),
    GERMAN(plain(GermanAnalyzer.getDefaultStopSet()), GermanStemmer::new);

    private final Set<String> smallWords;
    private final Supplier<SnowballStemmer> stemmers;

    Language(Set<String> smallWords, Supplier<SnowballStemmer> stemmers) {
        this.smallWords = smallWords;
        this.stemmers = stemmers;
    }

    /** The language most of whose small words occur; English when none does. */
    public static Language of(List<Token> tokens) {
        Language best = ENGLISH;
        int most = 0;
        for (Language language : values()) {
            int found = 0;
            for (Token token : tokens) {
                found += language.smallWords.contains(token.plain()) ? 1 : 0;
            }
            if (found > most) {
                best = language;
                most = found;
            }
        }
        return best;
    }

    /** A word that says nothing by itself. */
    public boolean isSmall(String plain) {
        return smallWords.contains(plain);
    }

    /** A stemmer; not for two threads at once. */
    SnowballStemmer stemmer() {
        return stemmers.get();
    }

    private static Set<String> plain(CharArraySet words) {
        Set<String> plain = new HashSet<>();
        words.forEach(word -> plain.add(Tokens.plain(new String((char[]) word))));
        return Set.copyOf(plain);
    }
}
