package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.Prediction;
import java.util.Optional;

/**
 * Judges a picture before it is kept; each bean of this type is asked. Nothing is kept that one of them objects to, and
 * nothing while one of them cannot answer and throws: the rendering waits for it, and fails after hours.
 */
public interface OutputCheck {

    /** @return why it may not be kept, in plain words; empty when it may */
    Optional<String> objection(RenderingOrder order, Prediction prediction, byte[] picture);
}
