package com.vixenbliss.creator.content.batch;

import java.math.BigDecimal;

/**
 * What a batch is taken to cost, in US dollars, when every piece comes about at once.
 *
 * @param drawnBy {@code lora}, the avatar's own model, or {@code reference}, after its anchor
 * @param model that draws
 */
public record BatchEstimate(int count, String drawnBy, String model, BigDecimal picturesUsd, BigDecimal captionsUsd, BigDecimal estimateUsd) {}
