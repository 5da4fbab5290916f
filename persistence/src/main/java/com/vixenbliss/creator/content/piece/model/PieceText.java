package com.vixenbliss.creator.content.piece.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What stands with a piece, as somebody may write it otherwise. What a platform takes of it, the platform's limits say.
 *
 * @param hookText the line that makes people stop; null until it is written, as the caption
 */
@Embeddable
public record PieceText(
        @NotNull @Text(max = HOOK) @Column(name = "hook_text") String hookText,
        @NotNull @Text(max = CAPTION, lines = true) @Column(name = "caption") String caption,
        @NotNull @Size(max = HASHTAGS) @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "hashtags")
                List<@NotNull @Text(max = HASHTAG, blank = false) String> hashtags,
        @NotNull @Column(name = "access_tier") AccessTier accessTier) {

    static final int HOOK = 300;
    static final int CAPTION = 2_200;
    static final int HASHTAGS = 30;
    static final int HASHTAG = 100;

    public PieceText {
        hashtags = hashtags == null ? null : List.copyOf(hashtags);
    }

    /** None, for the same people. */
    PieceText none() {
        return new PieceText(null, null, List.of(), accessTier);
    }
}
