package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.trigger.KeyPattern;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.ArrayList;
import java.util.List;

/** What the keys of an entry must be like: a pattern is refused that could not be searched for in linear time. */
public final class LoreRules {

    private LoreRules() {}

    /** The keys of the entry that match nothing, each with its reason; empty when all is well. */
    public static List<FieldError> complaints(LoreDraft draft) {
        List<FieldError> found = new ArrayList<>();
        if (Boolean.TRUE.equals(draft.useRegex())) {
            for (int i = 0; i < draft.keys().size(); i++) {
                complain(found, "keys[" + i + "]", draft.keys().get(i));
            }
        }
        return found;
    }

    private static void complain(List<FieldError> found, String field, String key) {
        if (!key.isBlank()) {
            KeyPattern.complaint(key).ifPresent(reason -> found.add(new FieldError(field, reason)));
        }
    }

    /** @throws Fault {@code INVALID} naming the keys and why */
    static void requireSearchable(LoreDraft draft) {
        List<FieldError> found = complaints(draft);
        if (!found.isEmpty()) {
            throw new Fault(Kind.INVALID, "validation", "Some fields are not valid.", found);
        }
    }
}
