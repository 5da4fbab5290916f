package com.vixenbliss.creator.visual.kit.likeness;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** It shows a real person whose licence has expired or was revoked. */
public class LikenessWithdrawn extends Fault {

    private static final long serialVersionUID = 1L;

    public LikenessWithdrawn() {
        super(Kind.CONFLICT, "likeness-withdrawn",
                "It shows a real person whose licence has expired or was revoked. Nothing is made from it any more.");
    }
}
