package com.vixenbliss.creator.visual.rendering;

import java.math.BigDecimal;
import java.util.UUID;

/** How a rendering ended. */
public sealed interface RenderingOutcome {

    /** The picture is stored. @param costUsd what the provider is taken to bill */
    record Drawn(UUID imageId, BigDecimal costUsd) implements RenderingOutcome {}

    /** The provider, or a check of ours, will not have it. @param reason in plain words; trying again cannot help */
    record Refused(String reason) implements RenderingOutcome {}

    /** It was tried and did not come about. @param reason in plain words */
    record Failed(String reason) implements RenderingOutcome {}

    /** Whoever ordered it does not want it any more. */
    record Cancelled() implements RenderingOutcome {}
}
