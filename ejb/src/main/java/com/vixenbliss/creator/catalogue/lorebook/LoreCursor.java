package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list of entries goes on: it is ordered by insertion order, then by id. */
record LoreCursor(int insertionOrder, UUID id) {

    /** Before every entry. */
    static final LoreCursor START = new LoreCursor(Integer.MIN_VALUE, new UUID(0, 0));

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,7})\\.([0-9a-f-]{36})");

    static LoreCursor behind(LorebookEntry entry) {
        return new LoreCursor(entry.draft().insertionOrder(), entry.id());
    }

    /**
     * @param text null or empty for the start
     * @throws Fault {@code INVALID} when it was not given out here
     */
    static LoreCursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unknown();
        }
        try {
            return new LoreCursor(Integer.parseInt(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    private static Fault unknown() {
        return Fault.invalid("cursor", "is not a cursor that was given out here");
    }

    @Override
    public String toString() {
        return insertionOrder + "." + id;
    }
}
