package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * Who a character is inside.
 *
 * @param quirks small habits that make it one of a kind
 * @param summary the whole in a sentence or two
 */
public record Personality(
        @Size(max = 20) List<@NotNull @Text(max = 80, blank = false) String> traits,
        @Size(max = 20) List<@NotNull @Text(max = 80, blank = false) String> values,
        @Size(max = 20) List<@NotNull @Text(max = 200, blank = false) String> quirks,
        @Text(max = SUMMARY, lines = true) String summary) {

    /** Nothing said yet. */
    public static final Personality NONE = new Personality(null, null, null, null);

    /** The most characters of a summary. */
    public static final int SUMMARY = 4_000;

    public Personality {
        traits = traits == null ? List.of() : Collections.unmodifiableList(traits);
        values = values == null ? List.of() : Collections.unmodifiableList(values);
        quirks = quirks == null ? List.of() : Collections.unmodifiableList(quirks);
    }
}
