package com.vixenbliss.creator.companion.memory.rest;

import com.vixenbliss.creator.companion.memory.MemoryService.Correction;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;

/** How it really is; a part that is null stays as it was. */
public record MemoryPatch(
        @Size(min = 1, max = 300) String summary, @DecimalMin("0") @DecimalMax("1") Double importanceScore, Boolean pinned) {

    Correction correction() {
        return new Correction(summary, importanceScore, pinned);
    }
}
