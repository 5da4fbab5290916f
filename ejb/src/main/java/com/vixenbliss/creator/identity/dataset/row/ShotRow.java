package com.vixenbliss.creator.identity.dataset.row;

import com.vixenbliss.creator.identity.dataset.gate.Quality;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One picture of a data set as its row says.
 *
 * @param id of its rendering too, and of what is reserved for it
 * @param decidedBy null until it has been judged
 * @param imageId null until it is drawn
 * @param quality null until it has been judged
 * @param phash null until it has been judged
 * @param sha256 of the picture as it is kept, in hex; null until it has been judged
 */
public record ShotRow(
        UUID id, UUID datasetId, int position, int attempt, Axes axes, String prompt, long seed, String caption, ShotState state,
        DecidedBy decidedBy, String rejectionReason, UUID imageId, Quality quality, Long phash, String sha256,
        boolean usedInTraining, BigDecimal costUsd) {

    public boolean isAccepted() {
        return state == ShotState.ACCEPTED;
    }

    public double score() {
        return quality == null ? 0 : quality.score();
    }
}
