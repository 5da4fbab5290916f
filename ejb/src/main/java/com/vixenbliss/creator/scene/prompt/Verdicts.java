package com.vixenbliss.creator.scene.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was judged of texts that come again with every picture: a card's, a scene's, what is to be kept out. The verdict hangs on the
 * text alone, so it is given once; the latest {@value #MOST} are remembered. For any thread.
 */
final class Verdicts {

    private static final int MOST = 4_000;

    private final Predicate<String> judge;
    private final Map<String, Boolean> given = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    Verdicts(Predicate<String> judge) {
        this.judge = judge;
    }

    /** Two at once may both judge, and agree. */
    boolean on(String text) {
        Boolean known = given.get(text);
        if (known == null) {
            known = judge.test(text);
            given.put(text, known);
        }
        return known;
    }
}
