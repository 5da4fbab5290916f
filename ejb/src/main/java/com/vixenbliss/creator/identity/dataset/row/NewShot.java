package com.vixenbliss.creator.identity.dataset.row;

import com.vixenbliss.creator.identity.dataset.plan.Axes;
import java.util.UUID;

/** The first attempt at a place of a plan. */
public record NewShot(UUID id, int position, Axes axes, String prompt, long seed, String caption) {}
