package com.vixenbliss.creator.visual.rendering;

/** Something waits in line. Heard after the commit. */
record RenderingOrdered() {}
