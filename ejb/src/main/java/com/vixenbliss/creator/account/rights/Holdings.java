package com.vixenbliss.creator.account.rights;

import java.util.List;

/**
 * What one domain holds about people. A domain with a table that leads to a person implements this; a test compares the
 * inventory with the schema.
 */
public interface Holdings {

    /** A word for the domain; names the folder in an export. */
    String domain();

    /**
     * Tables erase from the highest number on. A domain's is above those of the domains that it sees, because its rows
     * point at theirs.
     */
    int height();

    /** Its tables in the order of erasing: what points at others before what it points at. */
    List<Holding> tables();
}
