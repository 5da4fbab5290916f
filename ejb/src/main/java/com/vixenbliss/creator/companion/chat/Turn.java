package com.vixenbliss.creator.companion.chat;

import java.util.UUID;

/**
 * A turn as its row says.
 *
 * @param assistantMessageId given at birth, so that a reply is stored at most once
 * @param userSeq place of the person's line in the episode; the reply's is the next
 * @param messageCount messages of the episode including the person's line, without the reply
 * @param fence grows whenever a worker takes the turn; a write with an old fence changes nothing
 * @param deaths how many workers died over it since somebody last asked for it
 * @param opensEpisode whether the episode began with this turn
 * @param discloses whether the reply must carry the notice that an AI is speaking
 * @param regenerates the turn whose reply this one makes anew; null for a line of the person's
 */
record Turn(
        UUID id,
        UUID episodeId,
        UUID userId,
        UUID characterId,
        UUID userMessageId,
        UUID assistantMessageId,
        int userSeq,
        int messageCount,
        Status status,
        int fence,
        int deaths,
        boolean opensEpisode,
        boolean discloses,
        UUID regenerates) {

    /** The turn that is learned from when this one has ended. */
    UUID learnedFrom() {
        return regenerates == null ? id : regenerates;
    }

    /** Where a turn stands; never back, except that a failed one may be tried again. */
    enum Status {
        /** Behind another turn of its episode. */
        QUEUED,
        /** With the model, under a lease. */
        RUNNING,
        /** The reply is stored. */
        COMPLETED,
        /** What had come of the reply is stored. */
        INCOMPLETE,
        /** There is no reply. */
        FAILED;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Status ofColumn(String value) {
            return valueOf(value.toUpperCase(java.util.Locale.ROOT));
        }

        boolean ended() {
            return this != QUEUED && this != RUNNING;
        }
    }
}
