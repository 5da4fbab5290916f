package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.dates.Span;
import java.util.List;
import java.util.Set;

/**
 * A question, understood.
 *
 * @param words each with what may stand for it
 * @param speakers who is named of those who speak in the memories, plain
 * @param dates that it asks about
 * @param asksWhen wants a date
 */
record Question(List<Word> words, Set<String> speakers, List<Span> dates, boolean asksWhen) {

    /** Nothing that could be looked for. */
    boolean isEmpty() {
        return words.isEmpty() && speakers.isEmpty() && dates.isEmpty();
    }

    /**
     * A word.
     *
     * @param forms the word itself first
     * @param weight how much it counts among the others, usually 1
     */
    record Word(List<Form> forms, double weight) {}

    /** A stem to look for. */
    record Form(String stem, double weight) {}
}
