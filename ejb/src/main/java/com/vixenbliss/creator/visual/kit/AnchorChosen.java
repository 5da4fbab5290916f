package com.vixenbliss.creator.visual.kit;

import java.util.UUID;

/**
 * A picture has become the one that a kit's others are made from. Fired in the transaction that makes it so.
 *
 * @param licensed whether it shows a real person, whose licence is in force
 */
public record AnchorChosen(UUID kitId, UUID assetId, UUID imageId, boolean licensed) {}
