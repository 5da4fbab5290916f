package com.vixenbliss.creator.visual.kit;

import java.util.UUID;

/**
 * The picture that shows who somebody is.
 *
 * @param sha256 of its file, in hex: says later which picture another one was made from
 */
public record Anchor(UUID imageId, String sha256) {}
