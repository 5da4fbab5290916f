package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraRow;

/** What follows a step. */
sealed interface Next {

    /** The next step, in the same hands. @param fresh whether nobody can have asked the provider in this attempt */
    record GoOn(LoraRow row, boolean fresh) implements Next {}

    /** Nothing follows here: it has ended, waits for its time, or is in other hands. */
    record Nothing() implements Next {}

    Next NOTHING = new Nothing();
}
