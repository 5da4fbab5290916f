package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.Grouping;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which costs somebody wants to see.
 *
 * @param from null for the first of the month of {@code to}
 * @param to null for today, UTC
 * @param groupBy null for by provider
 * @param avatarId of this identity alone; null for all
 * @param batchId of this batch alone; null for all
 */
public record CostOrder(LocalDate from, LocalDate to, Grouping groupBy, UUID avatarId, UUID batchId) {}
