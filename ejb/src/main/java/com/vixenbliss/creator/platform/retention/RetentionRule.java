package com.vixenbliss.creator.platform.retention;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One class of rows, and for how long it is kept. Letting go twice does no harm. */
public interface RetentionRule {

    /** A few words with underscores, by which a job's result tells its count. */
    String name();

    /** Empty: for good. */
    Optional<Duration> keep();

    /**
     * Rows whose time is over, the oldest first.
     *
     * @param after the last one that was seen; null for the first page
     */
    List<Aged> over(Aged after, int limit) throws SQLException;

    /** @return how many were let go; one that is wanted again meanwhile stays */
    int letGo(List<Aged> rows) throws SQLException;
}
