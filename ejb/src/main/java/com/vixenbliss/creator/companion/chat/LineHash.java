package com.vixenbliss.creator.companion.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two lines under one idempotency key are the same. */
final class LineHash {

    private LineHash() {}

    /** @return null for a line without a key: nobody will ask */
    static byte[] of(Line line) {
        if (line.idempotencyKey() == null) {
            return null;
        }
        String all = line.characterId() + "\n" + line.episodeId() + "\n" + line.templateId() + "\n" + line.content();
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
