package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Platform;

/**
 * One piece of content as it is to be drawn.
 *
 * @param position from 1
 * @param seed 0 to 2^31 − 1
 * @param fingerprint of the prompt, for the plans of later batches: see {@link Fingerprint}
 */
public record PlannedPiece(int position, Axes axes, String prompt, long seed, Platform platform, String fingerprint) {}
