package com.vixenbliss.creator.monetisation.ledger;

import com.vixenbliss.creator.platform.database.JoinedDatabase;

/** The books of the test database. */
public final class Ledgers {

    private Ledgers() {}

    /** Whose bookings are in the thread's transaction. */
    public static Ledger joined() {
        Ledger ledger = new Ledger();
        ledger.entities = JoinedDatabase.manager();
        return ledger;
    }
}
