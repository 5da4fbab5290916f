package com.vixenbliss.creator.visual.image;

import java.net.URI;
import java.time.Instant;

/**
 * Where a picture and its thumbnail can be read, and until when. Whoever has the addresses can; hand them to nobody else.
 *
 * @param thumbnailUrl null for what was cut from a picture
 */
public record ImageLink(URI url, URI thumbnailUrl, Instant expiresAt) {}
