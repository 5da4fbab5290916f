package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such avatar kit, or another studio's. */
public class KitNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public KitNotFound() {
        super(Kind.NOT_FOUND, "avatar-kit-not-found", "There is no such avatar kit.");
    }
}
