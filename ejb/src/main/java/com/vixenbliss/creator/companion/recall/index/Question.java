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
 * @param whose whom "my" and "your" in it mean
 */
record Question(List<Word> words, Set<String> speakers, List<Span> dates, boolean asksWhen, Whose whose) {

    /** Whom a question is about that names nobody. */
    enum Whose { PERSON, CHARACTER, ANYBODY }


    /** Nothing that could be looked for. */
    boolean isEmpty() {
        return words.isEmpty() && speakers.isEmpty() && dates.isEmpty();
    }

    /**
     * A word.
     *
     * @param forms the word itself first
     * @param weight how much it counts among the others, usually 1
     * @param isName somebody's or some place's, by its capital letter
     */
    record Word(List<Form> forms, double weight, boolean isName) {}

    /** A stem to look for. */
    record Form(String stem, double weight) {}
}
