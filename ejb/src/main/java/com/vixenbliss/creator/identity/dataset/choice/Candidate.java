package com.vixenbliss.creator.identity.dataset.choice;

import com.vixenbliss.creator.identity.dataset.plan.Axes;
import java.util.UUID;

/**
 * A good picture that may be trained with.
 *
 * @param score 0 to 100
 * @param wanted by a person: it is chosen before others
 */
public record Candidate(UUID id, Axes axes, double score, boolean wanted) {}
