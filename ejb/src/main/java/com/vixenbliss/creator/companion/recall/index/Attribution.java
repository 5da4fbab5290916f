package com.vixenbliss.creator.companion.recall.index;

import java.util.HashSet;
import java.util.Set;

/**
 * How much a memory counts for a question that asks about one of those who speak: what the other says of themselves is no
 * answer, however well its words fit. What speaks of nobody in particular counts in full.
 */
final class Attribution {

    private final Set<String> wanted;
    private final boolean ofCharacter;
    private final Set<Integer> naming = new HashSet<>();
    private final double foreign;

    /**
     * @param character where the character is named; null when nowhere, or when nobody is told apart
     * @param foreign what counts of a memory that speaks of somebody else
     */
    Attribution(Question question, Postings character, double foreign) {
        this.wanted = question.speakers();
        this.ofCharacter = question.whose() == Question.Whose.CHARACTER;
        this.foreign = foreign;
        for (int at = 0; ofCharacter && character != null && at < character.size(); at++) {
            naming.add(character.slot(at));
        }
    }

    double share(int at, Slot slot) {
        return isForeign(at, slot) ? foreign : 1;
    }

    private boolean isForeign(int at, Slot slot) {
        if (slot.memory.externalId() == null) {
            return ofCharacter && !naming.contains(at);
        }
        return !wanted.isEmpty() && slot.about != null && !wanted.contains(slot.about);
    }
}
