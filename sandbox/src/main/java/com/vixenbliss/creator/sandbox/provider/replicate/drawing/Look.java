package com.vixenbliss.creator.sandbox.provider.replicate.drawing;

import java.awt.Color;

/** How somebody looks, as far as a drawing shows it. */
record Look(Color skin, Color hair, Cut cut, Color eyes, Color cloth) {

    /** How hair falls. */
    enum Cut {
        LONG,
        BOB,
        BUN,
        CURLY,
        SHORT;

        /** Reaches the shoulders. */
        boolean falls() {
            return this == LONG || this == CURLY;
        }
    }
}
