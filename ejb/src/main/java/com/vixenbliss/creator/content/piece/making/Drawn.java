package com.vixenbliss.creator.content.piece.making;

import java.util.UUID;

/**
 * A piece whose picture is there and whose files are not.
 *
 * @param isDistinct whether it was compared with the others already
 */
public record Drawn(UUID id, UUID avatarId, UUID imageId, long phash, boolean isDistinct) {}
