package com.vixenbliss.creator.identity.dataset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;

/**
 * A data set to be drawn again.
 *
 * @param anew false: only what is missing is drawn, after the same anchor; true: all of it, after the present one
 * @param size of a new one, how many pictures are planned; as many as before when left out, 50 for the first
 */
public record Rebuild(Boolean anew, @Min(MIN_SIZE) @Max(MAX_SIZE) Integer size) {

    /** Fewer than this no trainer takes. */
    public static final int MIN_SIZE = 10;
    public static final int USUAL_SIZE = 50;
    public static final int MAX_SIZE = 100;

    public Rebuild {
        anew = Objects.requireNonNullElse(anew, false);
    }
}
