package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.sql.SQLException;
import java.time.Duration;

/** Reads SQLSTATE codes (PostgreSQL, appendix A). */
final class SqlStates {

    private static final String UNIQUE_VIOLATION = "23505";

    private SqlStates() {}

    static boolean isUniqueViolation(SQLException refused) {
        return UNIQUE_VIOLATION.equals(refused.getSQLState());
    }

    /** The database does not answer. Its own words are for our log, as the cause. */
    static Fault unavailable(SQLException cause) {
        Fault fault = new Fault(
                Kind.UNAVAILABLE, "storage-unavailable", "The line could not be stored just now. Send it again.", Duration.ofSeconds(2));
        fault.initCause(cause);
        return fault;
    }
}
