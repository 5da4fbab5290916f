package com.vixenbliss.creator.scene.prompt.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** A word without its ending, as each language that we know would take it off. */
record Stem(String english, String spanish, String german) {

    private static final int MOST = 20_000;
    private static final Map<String, Stem> KNOWN = new ConcurrentHashMap<>();

    /** Remembered, because descriptions and prompts use the same few thousand words. */
    static Stem of(String plain) {
        Stem known = KNOWN.get(plain);
        if (known != null) {
            return known;
        }
        Stem stem = new Stem(stem(new EnglishStemmer(), plain), stem(new SpanishStemmer(), plain), stem(new GermanStemmer(), plain));
        if (KNOWN.size() < MOST) {
            KNOWN.put(plain, stem);
        }
        return stem;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
