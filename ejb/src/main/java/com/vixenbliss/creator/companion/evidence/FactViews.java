package com.vixenbliss.creator.companion.evidence;

import com.vixenbliss.creator.companion.memory.MemoryView;
import java.util.UUID;

/** Memories that were just derived, as the person sees them. */
public final class FactViews {

    private FactViews() {}

    /** @param fact with evidence */
    public static MemoryView of(Fact fact, UUID characterId) {
        Evidence told = fact.told();
        return new MemoryView(
                fact.id(), characterId, told.type(), told.category(), told.summary(), told.canon(), MemoryView.PERSON,
                fact.importance(), fact.confidence(), fact.sources(), fact.validFrom(), fact.validFrom(), fact.validTo(),
                fact.isCurrent(), false, null, null);
    }
}
