package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a list of templates goes on: it is ordered by sort order, then by id. */
record TemplateCursor(int sortOrder, UUID id) {

    /** Before every template. */
    static final TemplateCursor START = new TemplateCursor(-1, new UUID(0, 0));

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.([0-9a-f-]{36})");

    static TemplateCursor behind(EpisodeTemplate template) {
        return new TemplateCursor(template.draft().sortOrder(), template.id());
    }

    /**
     * @param text null or empty for the start
     * @throws Fault {@code INVALID} when it was not given out here
     */
    static TemplateCursor parse(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw unknown();
        }
        try {
            return new TemplateCursor(Integer.parseInt(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    private static Fault unknown() {
        return Fault.invalid("cursor", "is not a cursor that was given out here");
    }

    @Override
    public String toString() {
        return sortOrder + "." + id;
    }
}
