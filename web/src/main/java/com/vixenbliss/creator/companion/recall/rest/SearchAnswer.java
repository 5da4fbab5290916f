package com.vixenbliss.creator.companion.recall.rest;

import com.vixenbliss.creator.companion.recall.Recalled;
import java.util.List;

/** @param data best first; empty when nothing fits */
public record SearchAnswer(List<Recalled> data) {

    public SearchAnswer {
        data = List.copyOf(data);
    }
}
