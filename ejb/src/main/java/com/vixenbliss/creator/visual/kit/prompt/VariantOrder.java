package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.platform.text.Text;
import com.vixenbliss.creator.visual.kit.model.VariantKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * The face of the anchor with something changed.
 *
 * @param label by which it is found among those of its kind: {@code laughing}
 * @param prompt what changes, and nothing of the looks: {@code laughing out loud, eyes closed}
 * @param count how many to choose among; one when left out
 * @param seed of the first; each further one has the next. Left out, it is drawn by lot
 */
public record VariantOrder(
        @NotNull VariantKind kind,
        @NotNull @Text(max = 60, blank = false) String label,
        @NotNull @Text(max = 300, blank = false) String prompt,
        @Min(1) @Max(AnchorOrder.MOST) Integer count,
        @Min(0) @Max(Seeds.GREATEST) Long seed) {

    public VariantOrder {
        count = Objects.requireNonNullElse(count, 1);
    }
}
