package com.vixenbliss.creator.visual.image.cutting;

import java.util.UUID;

/** A part of a picture that is kept as a JPEG. @param width in pixels, like the height */
public record Cutting(UUID imageId, int width, int height) {}
