package com.vixenbliss.creator.content.piece.model;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a piece is to show: the same again draws the same.
 *
 * @param position from 1
 * @param prompt as it is drawn, the note included
 * @param fingerprint of the prompt
 * @param note what somebody wanted otherwise; null for nothing
 * @param seed of the picture that it has or waits for; 0 to 2^31 − 1
 */
@Embeddable
public record PiecePlan(
        @Column(name = "position", updatable = false) int position,
        @Column(name = "platform", updatable = false) Platform platform,
        @Column(name = "axes", updatable = false) @JdbcTypeCode(SqlTypes.JSON) Axes axes,
        @Column(name = "prompt") String prompt,
        @Column(name = "fingerprint") String fingerprint,
        @Column(name = "note") String note,
        @Column(name = "seed") long seed) {

    /** Between the seeds of one piece's pictures: far more than the engine tries of each. */
    public static final long SEED_STEP = 0x5bd1e995L;

    /** Of the same, with these words and the next seed. */
    public PiecePlan again(String wanted, String words, String print) {
        return new PiecePlan(position, platform, axes, words, print, wanted, seed + SEED_STEP & Integer.MAX_VALUE);
    }
}
