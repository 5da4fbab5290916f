package com.vixenbliss.creator.visual.image;

import java.util.UUID;

/** A picture is marked to go; fired in the transaction that marked it. */
public record ImageRemoved(UUID imageId) {}
