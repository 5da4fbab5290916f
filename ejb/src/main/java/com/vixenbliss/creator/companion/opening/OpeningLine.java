package com.vixenbliss.creator.companion.opening;

import java.util.UUID;

/** Where a line stands that a character said unasked. */
public record OpeningLine(UUID episodeId, UUID messageId) {}
