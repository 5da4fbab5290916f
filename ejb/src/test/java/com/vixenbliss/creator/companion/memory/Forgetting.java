package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.platform.database.PlainEntities;
import java.util.UUID;

/** Has memories forgotten in the test database, as the service does. */
public final class Forgetting {

    private Forgetting() {}

    public static boolean forget(UUID userId, UUID memoryId) {
        return forgotten().forget(userId, memoryId);
    }

    /** What a correction does about the value that was wrong. */
    public static boolean mark(UUID userId, UUID memoryId) {
        return forgotten().mark(userId, memoryId);
    }

    private static Forgotten forgotten() {
        Forgotten forgotten = new Forgotten();
        forgotten.entities = PlainEntities.manager();
        return forgotten;
    }
}
