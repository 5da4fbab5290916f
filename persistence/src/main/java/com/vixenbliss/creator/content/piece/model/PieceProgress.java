package com.vixenbliss.creator.content.piece.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How the making of a piece goes. All times may be null but the two at which something is due.
 *
 * @param attempts pictures in a row that came to nothing
 * @param redraws pictures in a row that looked like another piece
 * @param failureCode null unless something went wrong, as the words for it
 * @param distinctSince when its picture was found to look like no other
 * @param croppedAt when its files were cut
 * @param captionDueAt when its words may be written (by another, if somebody is at it)
 * @param endedAt when it was ready, or had failed
 */
@Embeddable
public record PieceProgress(
        @Column(name = "attempts") int attempts,
        @Column(name = "redraws") int redraws,
        @Column(name = "next_attempt_at") Instant nextAttemptAt,
        @Column(name = "failure_code") String failureCode,
        @Column(name = "failure") String failure,
        @Column(name = "distinct_since") Instant distinctSince,
        @Column(name = "cropped_at") Instant croppedAt,
        @Column(name = "caption_due_at") Instant captionDueAt,
        @Column(name = "ended_at") Instant endedAt) {

    /** From the beginning, at once. */
    static PieceProgress anew(Instant now) {
        return new PieceProgress(0, 0, now, null, null, null, null, now, null);
    }
}
