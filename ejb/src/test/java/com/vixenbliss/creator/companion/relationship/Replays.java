package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.platform.database.TestDatabase;
import java.util.UUID;

/** Replays relationships of the test database. */
public final class Replays {

    private Replays() {}

    public static boolean agrees(UUID relationshipId) {
        RelationshipReplay replay = new RelationshipReplay();
        replay.database = TestDatabase.get();
        return replay.compare(relationshipId).agrees();
    }
}
