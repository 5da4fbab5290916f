package com.vixenbliss.creator.companion.recall.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.SnowballStemmer;

/** Stems of words, remembered, because people use the same few thousand. Not for two threads at once. */
public final class Stems {

    private static final int MOST = 20_000;
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"), Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"),
            Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"),
            Map.entry("ten", "10"), Map.entry("twelve", "12"), Map.entry("twenty", "20"));

    private final Map<Language, SnowballStemmer> stemmers = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> known = new EnumMap<>(Language.class);

    /** @param plain as {@link Token#plain()} gives it */
    public String of(String plain, Language language) {
        Map<String, String> stems = known.computeIfAbsent(language, none -> new HashMap<>());
        if (stems.size() > MOST) {
            stems.clear();
        }
        return stems.computeIfAbsent(plain, word -> stem(word, language));
    }

    private String stem(String word, Language language) {
        String number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        SnowballStemmer stemmer = stemmers.computeIfAbsent(language, Language::stemmer);
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
