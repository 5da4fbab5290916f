package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.Grouping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was paid to providers.
 *
 * @param from the first day, UTC
 * @param to the last day, UTC
 * @param totalUsd of all of it, also of what has no line
 * @param calls that were paid for
 * @param data the dearest first, at most 200; days in their order
 */
public record CostReport(LocalDate from, LocalDate to, Grouping groupBy, BigDecimal totalUsd, long calls, List<CostLine> data) {

    public CostReport {
        data = List.copyOf(data);
    }
}
