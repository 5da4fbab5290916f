package com.vixenbliss.creator.platform.cost.budget;

/** What happens when a limit is reached; in lower case in the database. */
public enum Action {
    /** It is said, and spending goes on. */
    WARN,
    /** It is said, and what would go beyond it is refused before it is paid for. */
    STOP
}
