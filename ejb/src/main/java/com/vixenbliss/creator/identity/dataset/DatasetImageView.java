package com.vixenbliss.creator.identity.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vixenbliss.creator.identity.dataset.gate.Quality;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.row.DecidedBy;
import com.vixenbliss.creator.identity.dataset.row.ShotState;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * One picture of a data set.
 *
 * @param position its place in the plan, from 1; a place may have several pictures, one an attempt
 * @param caption what a trainer is told of it: the trigger word, then what varies
 * @param quality null until it has been judged
 * @param usedInTraining whether it is in the present version
 * @param rejectionReason why it is not good, or was not drawn; null otherwise
 * @param decidedBy null until it has been judged
 * @param imageUrl good until `urls_expire_at`, for whoever has it; null while there is no picture
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DatasetImageView(
        UUID id, int position, int attempt, ShotState state, Axes axes, String prompt, long seed, String caption, Quality quality,
        boolean accepted, boolean usedInTraining, String rejectionReason, DecidedBy decidedBy, BigDecimal costUsd, UUID imageId,
        URI imageUrl, URI thumbnailUrl, Instant urlsExpireAt) {}
