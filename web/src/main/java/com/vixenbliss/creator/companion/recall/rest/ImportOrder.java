package com.vixenbliss.creator.companion.recall.rest;

import com.vixenbliss.creator.companion.recall.ImportedTurn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What {@code POST /memories/import} takes.
 *
 * @param turns in the order in which they were said
 */
@Schema(examples = "{\"character_id\": \"0199f3a0-0000-7000-8000-000000000001\", \"turns\": [{\"external_id\": \"D1:3\", \"speaker\": \"Ana\","
        + " \"text\": \"I moved to Porto yesterday.\", \"said_at\": \"2023-05-08T13:56:00Z\"}]}")
public record ImportOrder(
        @NotNull UUID characterId, @NotEmpty @Size(max = ImportOrder.MOST) List<@NotNull @Valid ImportedTurn> turns) {

    /** Turns of one request. */
    public static final int MOST = 5_000;
}
