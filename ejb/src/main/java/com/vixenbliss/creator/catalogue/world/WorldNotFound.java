package com.vixenbliss.creator.catalogue.world;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such world, or not the caller's. */
public class WorldNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public WorldNotFound() {
        super(Kind.NOT_FOUND, "world-not-found", "There is no such world.");
    }
}
