package com.vixenbliss.creator.identity.dataset.archive;

import java.util.UUID;

/**
 * One picture of an archive.
 *
 * @param sha256 of the picture as it is kept, in hex
 */
public record Entry(UUID imageId, String sha256, String caption) {}
