package com.vixenbliss.creator.platform.cost;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the book is kept. */
interface CostStore {

    /** All or none; entries that are already there are left alone, so that a doubtful batch may be sent again. */
    void insert(List<CostEntry> entries) throws SQLException;

    /** @param studioId null for the whole platform */
    BigDecimal sum(UUID studioId, Instant from, Instant until) throws SQLException;

    /** US dollars by operation, the dearest first. @param studioId null for the whole platform */
    Map<String, BigDecimal> byOperation(UUID studioId, Instant from, Instant until) throws SQLException;
}
