package com.vixenbliss.creator.companion.revision;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that is to be changed, and what hangs on it.
 *
 * @param turnId null for an opening line
 * @param lineId the person's line of the turn
 * @param replyId the reply's place; there may be no reply
 * @param saidAt when the line was said; null when it is gone
 * @param isRuled a rule answered the line, not a model
 * @param isBusy a turn of the episode is under way or waits
 */
record Revised(
        UUID id,
        String role,
        UUID turnId,
        UUID lineId,
        UUID replyId,
        Instant saidAt,
        UUID userId,
        UUID characterId,
        UUID episodeId,
        UUID relationshipId,
        String locale,
        boolean isRuled,
        boolean isBusy) {

    boolean isByPerson() {
        return role.equals("user");
    }
}
