package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * Where a character draws the line, on top of the platform's own rules.
 *
 * @param hard never, whatever is said
 * @param soft steered away from, with grace
 */
public record Boundaries(
        @Size(max = 30) List<@NotNull @Text(max = 200, blank = false) String> hard,
        @Size(max = 30) List<@NotNull @Text(max = 200, blank = false) String> soft) {

    /** Only the platform's own. */
    public static final Boundaries NONE = new Boundaries(null, null);

    public Boundaries {
        hard = hard == null ? List.of() : Collections.unmodifiableList(hard);
        soft = soft == null ? List.of() : Collections.unmodifiableList(soft);
    }
}
