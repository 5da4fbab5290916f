package com.vixenbliss.creator.identity.dataset.caption;

import java.util.List;

/**
 * What is wrong with captions.
 *
 * @param rule a stable word
 * @param positions of the pictures whose captions are meant
 * @param text for people
 */
public record Finding(Rule rule, List<Integer> positions, String text) {

    /** What can be wrong. */
    public enum Rule {
        /** The trigger word does not stand at the beginning, once. */
        TRIGGER_MISSING,
        /** It tells what the model is to learn into the trigger word. */
        IDENTITY_LEAKED,
        /** It says nothing but the trigger word. */
        EMPTY,
        /** Two say nearly the same. */
        TOO_ALIKE,
        /** A text encoder stops reading before its end. */
        TOO_LONG
    }

    public Finding {
        positions = List.copyOf(positions);
    }
}
