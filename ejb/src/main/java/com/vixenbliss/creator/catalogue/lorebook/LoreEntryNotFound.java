package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such entry, or not the caller's. */
public class LoreEntryNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public LoreEntryNotFound() {
        super(Kind.NOT_FOUND, "lorebook-entry-not-found", "There is no such lorebook entry.");
    }
}
