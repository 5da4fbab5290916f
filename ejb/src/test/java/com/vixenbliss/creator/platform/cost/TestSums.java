package com.vixenbliss.creator.platform.cost;

import com.vixenbliss.creator.platform.database.JoinedDatabase;

/** Sums over the test database, within {@link JoinedDatabase#in}. */
public final class TestSums {

    private TestSums() {}

    public static CostSums joined() {
        CostSums sums = new CostSums();
        sums.entities = JoinedDatabase.manager();
        return sums;
    }
}
