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
    final Manner manner;
    final long[] signs;
    boolean gone;
    int before = NOBODY;
    int after = NOBODY;

    /** Of whom it speaks, plain; null when one cannot tell. */
    String about;

    /**
     * @param length words that count
     * @param speaker plain
     * @param said the day
     * @param dates that it speaks of
     * @param manner a question or not
     */
    Slot(Memory memory, int length, String speaker, Span said, List<Span> dates, Manner manner) {
        this.memory = memory;
        this.length = length;
        this.speaker = speaker;
        this.said = said;
        this.dates = dates;
        this.manner = manner;
        this.about = manner == Manner.TELLS ? speaker : null;
        this.signs = memory.vector() == null ? null : memory.vector().signs();
    }

    /** About what it takes in memory. */
    int bytes() {
        int vector = memory.vector() == null ? 0 : memory.vector().steps().length * 9 / 8 + 64;
        return 320 + 2 * memory.summary().length() + 8 * length + 64 * dates.size() + vector;
    }
}
