package com.vixenbliss.creator.companion.chat;

/**
 * What goes into the row of a reply.
 *
 * @param status {@code COMPLETED}, or {@code INCOMPLETE} when the stream broke
 * @param failureCode null for a whole reply
 */
record Reply(
        Turn.Status status,
        String text,
        String model,
        int tokensInput,
        int tokensOutput,
        int latencyMillis,
        ReplyMetadata metadata,
        String failureCode,
        String failureDetail) {}
