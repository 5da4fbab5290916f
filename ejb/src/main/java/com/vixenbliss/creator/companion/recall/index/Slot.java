package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.dates.Span;
import java.util.List;

/** A memory's place in the index. */
final class Slot {

    static final int NOBODY = -1;

    final Memory memory;
    final int length;
    final String speaker;
    final Span said;
    final List<Span> dates;
    final boolean asks;
    final long[] signs;
    boolean gone;
    int before = NOBODY;
    int after = NOBODY;

    /**
     * @param length words that count
     * @param speaker plain
     * @param said the day
     * @param dates that it speaks of
     * @param asks ends in a question
     */
    Slot(Memory memory, int length, String speaker, Span said, List<Span> dates, boolean asks) {
        this.memory = memory;
        this.length = length;
        this.speaker = speaker;
        this.said = said;
        this.dates = dates;
        this.asks = asks;
        this.signs = memory.vector() == null ? null : memory.vector().signs();
    }

    /** About what it takes in memory. */
    int bytes() {
        int vector = memory.vector() == null ? 0 : memory.vector().steps().length * 9 / 8 + 64;
        return 320 + 2 * memory.summary().length() + 8 * length + 64 * dates.size() + vector;
    }
}
