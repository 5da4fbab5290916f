package com.vixenbliss.creator.content.template.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What pictures of one niche differ in. Never who they show: that is the reference's or the trained model's to say. */
public enum Axis {
    @JsonProperty("framing")
    FRAMING,
    @JsonProperty("angle")
    ANGLE,
    @JsonProperty("expression")
    EXPRESSION,
    @JsonProperty("lighting")
    LIGHTING,
    @JsonProperty("background")
    BACKGROUND,
    @JsonProperty("outfit")
    OUTFIT,
    @JsonProperty("theme")
    THEME
}
