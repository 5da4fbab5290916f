package com.vixenbliss.creator.catalogue.lorebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import java.time.Instant;
import java.util.UUID;

/**
 * The settings of a lorebook as its studio reads them. Everybody has a book: one that nobody wrote in is empty, at
 * version 0 and with no times.
 */
public record LorebookView(
        UUID characterId,
        UUID worldId,
        String name,
        String description,
        Integer scanDepth,
        Integer tokenBudget,
        Boolean recursiveScanning,
        JsonNode extensions,
        JsonNode otherFields,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static LorebookView of(Lorebook book) {
        return of(book.owner(), book.draft(), book.version(), book.createdAt(), book.updatedAt());
    }

    static LorebookView empty(LoreOwner owner) {
        return of(owner, LorebookDraft.NONE, 0, null, null);
    }

    private static LorebookView of(LoreOwner owner, LorebookDraft b, int version, Instant createdAt, Instant updatedAt) {
        return new LorebookView(owner.characterId(), owner.worldId(), b.name(), b.description(), b.scanDepth(),
                b.tokenBudget(), b.recursiveScanning(), b.extensions(), b.otherFields(), version, createdAt, updatedAt);
    }
}
