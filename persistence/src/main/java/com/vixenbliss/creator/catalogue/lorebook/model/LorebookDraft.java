package com.vixenbliss.creator.catalogue.lorebook.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The settings of a lorebook, as the Character Card specifications name them. Null is what was left out.
 *
 * @param name for people, like {@code description}; never in a prompt
 * @param scanDepth how many of the latest messages are searched for keys
 * @param tokenBudget the most tokens that its entries may take, by our estimate
 * @param recursiveScanning whether what one entry says may bring in another; null counts as false
 * @param extensions other programs' data, kept as it is
 * @param otherFields fields of an imported book that no specification names, kept as they are
 */
public record LorebookDraft(
        @Text(max = 200) String name,
        @Text(max = 4_000, lines = true) String description,
        @Min(0) @Max(1_000) Integer scanDepth,
        @Min(0) @Max(1_000_000) Integer tokenBudget,
        Boolean recursiveScanning,
        JsonNode extensions,
        JsonNode otherFields) {

    /** A book of which nothing is said. */
    public static final LorebookDraft NONE = new LorebookDraft(null, null, null, null, null, null, null);

    public LorebookDraft {
        extensions = ForeignJson.orEmpty(extensions);
        otherFields = ForeignJson.orEmpty(otherFields);
    }
}
