package com.vixenbliss.creator.catalogue.lorebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entry of a lorebook as its studio reads it: {@link LoreDraft}, and what the platform knows of it. */
public record LoreEntryView(
        UUID id,
        UUID characterId,
        UUID worldId,
        List<String> keys,
        List<String> secondaryKeys,
        Boolean selective,
        Boolean useRegex,
        Boolean caseSensitive,
        Boolean constant,
        String content,
        boolean enabled,
        int insertionOrder,
        Integer priority,
        LorePosition position,
        String name,
        String comment,
        JsonNode foreignId,
        JsonNode extensions,
        JsonNode otherFields,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static LoreEntryView of(LorebookEntry entry) {
        LoreDraft e = entry.draft();
        return new LoreEntryView(entry.id(), e.characterId(), e.worldId(), e.keys(), e.secondaryKeys(), e.selective(),
                e.useRegex(), e.caseSensitive(), e.constant(), e.content(), e.enabled(), e.insertionOrder(), e.priority(),
                e.position(), e.name(), e.comment(), e.foreignId(), e.extensions(), e.otherFields(), entry.version(),
                entry.createdAt(), entry.updatedAt());
    }
}
