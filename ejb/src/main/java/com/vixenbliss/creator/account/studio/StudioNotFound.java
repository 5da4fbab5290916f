package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** There is no such studio, or it is not the caller's: the two look the same. */
public class StudioNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public StudioNotFound() {
        super(Kind.NOT_FOUND, "not-found", "There is no such studio.");
    }
}
