package com.vixenbliss.creator.visual.rendering;

import java.util.UUID;

/** Somebody wants something else of a rendering: to be stopped, to be told again. Heard after the commit. */
record RenderingChanged(UUID renderingId) {}
