package com.vixenbliss.creator.visual.image;

import java.net.URI;
import java.time.Instant;

/** Where a picture and its thumbnail can be read, and until when. Whoever has the addresses can; hand them to nobody else. */
public record ImageLink(URI url, URI thumbnailUrl, Instant expiresAt) {}
