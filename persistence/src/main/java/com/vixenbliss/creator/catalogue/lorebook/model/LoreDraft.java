package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a studio writes about an entry of a lorebook. Names and meanings are the Character Card specifications'; null is
 * what a card left out, and an export leaves it out again.
 *
 * @param characterId whose book; exactly one of the two when it is created, and later what it was, or left out
 * @param keys words of which one must be said; patterns where {@code useRegex} is true
 * @param secondaryKeys where {@code selective} is true, one of these must be said as well
 * @param caseSensitive null counts as false
 * @param constant whether it needs no key
 * @param content told to the model verbatim, without the decorators ({@code @@…}) at its head
 * @param insertionOrder lower stands higher up
 * @param priority lower goes first when the book's tokens run out; null follows the insertion order
 * @param position null counts as after the character
 * @param name for people, like {@code comment}; never in a prompt
 * @param foreignId the card's own id, a number or a text
 * @param extensions other programs' data, kept as it is
 * @param otherFields fields of an imported entry that no specification names, kept as they are
 */
public record LoreDraft(
        UUID characterId,
        UUID worldId,
        @Size(max = 100) List<@NotNull @Text(max = 500) String> keys,
        @Size(max = 100) List<@NotNull @Text(max = 500) String> secondaryKeys,
        Boolean selective,
        Boolean useRegex,
        Boolean caseSensitive,
        Boolean constant,
        @NotNull @Text(max = 16_000, lines = true) String content,
        Boolean enabled,
        @Min(-1_000_000) @Max(1_000_000) Integer insertionOrder,
        @Min(-1_000_000) @Max(1_000_000) Integer priority,
        LorePosition position,
        @Text(max = 200) String name,
        @Text(max = 4_000, lines = true) String comment,
        JsonNode foreignId,
        JsonNode extensions,
        JsonNode otherFields) {

    /** What an entry has that does not say: the middle of what other programs give. */
    public static final int DEFAULT_ORDER = 100;

    public LoreDraft {
        keys = keys == null ? List.of() : Collections.unmodifiableList(keys);
        secondaryKeys = secondaryKeys == null ? null : Collections.unmodifiableList(secondaryKeys);
        enabled = Objects.requireNonNullElse(enabled, Boolean.TRUE);
        insertionOrder = Objects.requireNonNullElse(insertionOrder, DEFAULT_ORDER);
        foreignId = foreignId == null || foreignId.isNull() ? null : foreignId;
        extensions = ForeignJson.orEmpty(extensions);
        otherFields = ForeignJson.orEmpty(otherFields);
    }

    /** @throws com.vixenbliss.creator.platform.fault.Fault {@code INVALID} unless it names exactly one */
    public LoreOwner owner() {
        return new LoreOwner(characterId, worldId);
    }
}
