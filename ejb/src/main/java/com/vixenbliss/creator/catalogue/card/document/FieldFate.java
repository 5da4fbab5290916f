package com.vixenbliss.creator.catalogue.card.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a field of a card. Whatever it is, the card itself is kept and exported whole. */
public enum FieldFate {
    /** The character uses it. */
    @JsonProperty("mapped")
    MAPPED,
    /** The character uses the beginning of it. */
    @JsonProperty("shortened")
    SHORTENED,
    /** Our own data, taken up again. */
    @JsonProperty("restored")
    RESTORED,
    /** Not used here, exported again. */
    @JsonProperty("kept")
    KEPT,
    /** Wanted, but not usable; exported again. */
    @JsonProperty("not_used")
    NOT_USED
}
