package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.Stage;
import java.math.BigDecimal;
import java.util.List;

/**
 * What making an identity is expected to cost. All amounts are US dollars.
 *
 * @param parts by stage; a stage that costs nothing is left out
 */
public record CostEstimate(BigDecimal estimateUsd, List<Part> parts) {

    public CostEstimate {
        parts = List.copyOf(parts);
    }

    /** What one stage is expected to cost. */
    public record Part(Stage stage, BigDecimal usd) {}

    static CostEstimate of(List<Part> parts) {
        return new CostEstimate(parts.stream().map(Part::usd).reduce(BigDecimal.ZERO, BigDecimal::add), parts);
    }
}
