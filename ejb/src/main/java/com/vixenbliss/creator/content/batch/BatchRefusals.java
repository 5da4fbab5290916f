package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** Why no batch can be made of an avatar. */
final class BatchRefusals {

    private BatchRefusals() {}

    static Fault noPersona() {
        return new Fault(Kind.CONFLICT, "avatar-without-persona", "The avatar has no character yet. Wait until it is made.");
    }

    static Fault archived() {
        return new Fault(Kind.CONFLICT, "avatar-archived", "The avatar is archived.");
    }

    static Fault noFace() {
        return new Fault(Kind.CONFLICT, "avatar-without-face",
                "The avatar has neither a trained model nor an anchor that may be used. Choose an anchor, or train a model.");
    }
}
