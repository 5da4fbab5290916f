package com.vixenbliss.creator.console;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.UUID;

/** Ids in the addresses of pages. */
public final class PageIds {

    private PageIds() {}

    /** @throws Fault {@code NOT_FOUND} for what is no id, because nothing can be there */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new Fault(Kind.NOT_FOUND, "not-found", "There is nothing here.");
        }
    }
}
