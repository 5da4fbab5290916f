package com.vixenbliss.creator.platform.cost.budget;

/** For how long a limit holds, before it begins anew; in lower case in the database. */
public enum Period {
    /** For good. */
    TOTAL,
    /** From midnight to midnight, UTC. */
    DAY,
    /** A calendar month, UTC. */
    MONTH
}
