package com.vixenbliss.creator.companion.recall.rest;

import com.vixenbliss.creator.companion.recall.RecallService.Wanted;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What {@code POST /memories/search} takes.
 *
 * @param query a question or some words
 * @param limit 10 when it is left out
 * @param includePast also what is true no longer
 */
@Schema(examples = "{\"character_id\": \"0199f3a0-0000-7000-8000-000000000001\", \"query\": \"Where did my sister move last May?\", \"limit\": 10}")
public record SearchOrder(
        @NotNull UUID characterId, @NotBlank @Size(max = 2000) String query, @Min(1) @Max(100) Integer limit, Boolean includePast) {

    private static final int USUAL = 10;

    Wanted wanted() {
        return new Wanted(characterId, query, limit == null ? USUAL : limit, Boolean.TRUE.equals(includePast));
    }
}
