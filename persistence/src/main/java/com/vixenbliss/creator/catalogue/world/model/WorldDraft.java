package com.vixenbliss.creator.catalogue.world.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * What a studio writes about a world.
 *
 * @param genre see {@link Genre}; left out, it is romance
 */
public record WorldDraft(
        @NotNull @Text(max = 80, blank = false) String name,
        @Text(max = 4_000, lines = true) String description,
        @Text(max = 200) String tone,
        @Text(max = 40, blank = false) String genre,
        @Size(max = 50) List<@NotNull @Valid AmbientScene> scenes) {

    public WorldDraft {
        description = description == null ? "" : description;
        tone = tone == null ? "" : tone;
        genre = genre == null ? Genre.DEFAULT : genre;
        scenes = scenes == null ? List.of() : Collections.unmodifiableList(scenes);
    }
}
