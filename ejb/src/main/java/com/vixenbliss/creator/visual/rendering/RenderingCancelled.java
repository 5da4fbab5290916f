package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/** Somebody does not want a rendering any more. Heard after the commit. */
record RenderingCancelled(UUID renderingId) {}
