package com.vixenbliss.creator.visual.image;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * Whether a picture is ours.
 *
 * @param ours false: no such picture is kept here, which does not say that none ever was
 * @param match how it was found; null when it was not
 * @param distance in how many of 64 bits its looks differ from the kept one's; null when it was not found
 * @param synthetic whether a machine made the kept one
 * @param createdAt when it was made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImageVerdict(boolean ours, Match match, Integer distance, Boolean synthetic, Instant createdAt) {

    static final ImageVerdict UNKNOWN = new ImageVerdict(false, null, null, null, null);

    /** How a picture was found. */
    public enum Match {
        /** The same file, byte for byte. */
        @JsonProperty("exact") EXACT,
        /** Another file that looks the same: scaled, or encoded again. */
        @JsonProperty("alike") ALIKE
    }
}
