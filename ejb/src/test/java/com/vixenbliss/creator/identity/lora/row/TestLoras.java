package com.vixenbliss.creator.identity.lora.row;

import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.node.Node;
import java.time.Duration;

/** Rows of models in the test database, each statement in a transaction of its own. */
public final class TestLoras {

    private TestLoras() {}

    public static LoraRows rows() {
        LoraRows rows = new LoraRows();
        rows.entities = PlainEntities.manager();
        return rows;
    }

    /** As one life of a server has them. */
    public static LoraHands hands(String server) {
        LoraHands hands = new LoraHands(new Node(server), Duration.ofMinutes(15));
        hands.entities = PlainEntities.manager();
        return hands;
    }
}
