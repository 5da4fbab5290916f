package com.vixenbliss.creator.companion.recall.index;

import java.util.Arrays;

/** In which memories a word occurs, and how often. Slots of memories that have gone stay until the index is built anew. */
final class Postings {

    private int[] slots = new int[2];
    private byte[] counts = new byte[2];
    private int size;

    void add(int slot, int count) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        slots[size] = slot;
        counts[size++] = (byte) Math.min(count, Byte.MAX_VALUE);
    }

    int size() {
        return size;
    }

    int slot(int at) {
        return slots[at];
    }

    int count(int at) {
        return counts[at];
    }
}
