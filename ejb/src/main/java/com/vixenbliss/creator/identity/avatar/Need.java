package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a stage waits for that only a member of the studio can do. */
public enum Need {
    /** One of the drawn candidates is to be made the anchor of the avatar's kit. */
    @JsonProperty("anchor_choice")
    ANCHOR_CHOICE,
    /** A picture of the person who has agreed is to be brought, with the licence, and made the anchor of the avatar's kit. */
    @JsonProperty("licensed_anchor")
    LICENSED_ANCHOR;

    /** As it stands in its column; null for nothing. */
    static Need of(String column) {
        return column == null ? null : valueOf(column.toUpperCase(Locale.ROOT));
    }
}
