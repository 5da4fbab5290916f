package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.recall.index.MemoryIndex;

/**
 * A pair's index, and how far it has looked.
 *
 * @param seen transactions from here on may have rows that the index lacks
 */
record Pair(MemoryIndex index, String seen) {

    /** What a pair that was never read has seen. */
    static final String NOTHING = "0";
}
