package com.vixenbliss.creator.content.piece;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is cut from a piece's picture; each is null until it is there. */
public record CropViews(
        CropView square, @JsonProperty("portrait_4_5") CropView portrait45, @JsonProperty("story_9_16") CropView story916) {

    /** Before anything is cut. */
    public static final CropViews NONE = new CropViews(null, null, null);
}
