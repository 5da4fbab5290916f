package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;

/**
 * Candidates for an anchor, to be drawn from the kit's words.
 *
 * @param count how many; four when left out, to choose among
 * @param seed of the first; each further one has the next. Left out, it is drawn by lot
 * @param additions what these are to show besides
 */
public record AnchorOrder(
        @Min(1) @Max(MOST) Integer count,
        @Min(0) @Max(Seeds.GREATEST) Long seed,
        @Text(max = 500, lines = true) String additions) {

    static final int MOST = 4;

    public AnchorOrder {
        count = Objects.requireNonNullElse(count, MOST);
        additions = Objects.requireNonNullElse(additions, "");
    }
}
