package com.vixenbliss.creator.companion.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Tells whether two lines under one idempotency key are the same. */
final class LineHash {

    private LineHash() {}

    /** @return null for a line without a key: nobody will ask */
    static byte[] of(Line line) {
        if (line.idempotencyKey() == null) {
            return null;
        }
        return hash(line.characterId() + "\n" + line.episodeId() + "\n" + line.templateId() + "\n" + line.content());
    }

    /** @return null without a key */
    static byte[] ofRegeneration(String key, UUID episodeId, UUID messageId) {
        return key == null ? null : hash("regenerate\n" + episodeId + "\n" + messageId);
    }

    private static byte[] hash(String all) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
