package com.vixenbliss.creator.catalogue.character.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * How a character speaks.
 *
 * @param voice "warm, unhurried, a little teasing"
 * @param sampleLines lines it might say; the model takes its rhythm from them
 */
public record ToneStyle(
        @Text(max = 300) String voice,
        Formality formality,
        EmojiUse emojiUse,
        @Size(max = 20) List<@NotNull @Text(max = 500, blank = false, lines = true) String> sampleLines) {

    /** Nothing said yet. */
    public static final ToneStyle NONE = new ToneStyle(null, null, null, null);

    public ToneStyle {
        sampleLines = sampleLines == null ? List.of() : Collections.unmodifiableList(sampleLines);
    }

    /** How stiff. */
    public enum Formality {
        @JsonProperty("casual")
        CASUAL,
        @JsonProperty("neutral")
        NEUTRAL,
        @JsonProperty("formal")
        FORMAL
    }

    /** How often a reply holds an emoji. */
    public enum EmojiUse {
        @JsonProperty("never")
        NEVER,
        @JsonProperty("rare")
        RARE,
        @JsonProperty("often")
        OFTEN
    }
}
