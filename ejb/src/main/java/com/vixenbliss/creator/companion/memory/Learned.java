package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.model.Canon;
import com.vixenbliss.creator.companion.memory.model.Claim;
import com.vixenbliss.creator.companion.memory.model.MemoryType;
import java.util.List;

/**
 * A memory as it was drawn from a line, checked, but not yet compared with what is known.
 *
 * @param importance 0 to 1
 * @param confidence 0 to 1
 * @param valence −2 (very painful) to 2 (very happy)
 * @param ends claims that stop being true because of this one
 */
public record Learned(
        MemoryType type,
        Canon canon,
        ClaimKey key,
        Claim claim,
        String category,
        String summary,
        double importance,
        double confidence,
        int valence,
        List<ClaimKey> ends) {

    public Learned {
        ends = List.copyOf(ends);
    }
}
