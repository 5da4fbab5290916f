package com.vixenbliss.creator.visual.kit;

import java.util.Optional;
import java.util.UUID;

/**
 * How a character looks at present: all that a prompt needs of its active kit.
 *
 * @param stylePrompt empty for none
 * @param negativePrompt empty for none
 * @param anchor the picture to refer to; empty while there is none, and the words must do
 */
public record Face(
        UUID kitId, String appearancePrompt, String stylePrompt, String negativePrompt, Optional<Anchor> anchor) {}
