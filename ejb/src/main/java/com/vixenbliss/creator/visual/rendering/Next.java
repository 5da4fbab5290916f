package com.vixenbliss.creator.visual.rendering;

import java.time.Duration;

/** What follows a step. */
sealed interface Next {

    /** The next step, in the same hands. */
    record GoOn(Rendering rendering) implements Next {}

    /** It was laid down and is due again after a pause. */
    record Later(Duration pause) implements Next {}

    /** It went back into the line, and may leave it after a pause. @param all whether the provider wants no order of anybody before */
    record InLine(Duration pause, boolean all) implements Next {}

    /** Nothing follows: it is told, or in other hands. */
    record Nothing() implements Next {}

    Next NOTHING = new Nothing();
}
