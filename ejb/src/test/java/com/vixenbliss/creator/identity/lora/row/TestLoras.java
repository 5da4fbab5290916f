package com.vixenbliss.creator.identity.lora.row;

import com.vixenbliss.creator.platform.database.PlainEntities;
import com.vixenbliss.creator.platform.node.Node;
import java.time.Duration;

/** Rows of models in the test database, each statement in a transaction of its own. */
public final class TestLoras {

    private TestLoras() {}

    /** As one life of a server has them. */
    public static LoraRows rows(String server) {
        LoraRows rows = new LoraRows(new Node(server), Duration.ofMinutes(15));
        rows.entities = PlainEntities.manager();
        return rows;
    }
}
