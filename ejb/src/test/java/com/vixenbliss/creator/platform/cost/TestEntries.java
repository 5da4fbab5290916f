package com.vixenbliss.creator.platform.cost;

import com.vixenbliss.creator.platform.database.JoinedDatabase;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;

/** Entries in the test database. */
public final class TestEntries {

    private TestEntries() {}

    /** To be used within {@link JoinedDatabase#in}. */
    public static CostEntries joined() {
        return with(JoinedDatabase.manager(), entry -> { });
    }

    /** @param heard is told of each that was new */
    public static CostEntries with(EntityManager entities, Consumer<CostEntry> heard) {
        CostEntries entries = new CostEntries() {
            @Override
            public boolean add(CostEntry entry) {
                boolean added = super.add(entry);
                if (added) {
                    heard.accept(entry);
                }
                return added;
            }
        };
        entries.entities = entities;
        return entries;
    }
}
