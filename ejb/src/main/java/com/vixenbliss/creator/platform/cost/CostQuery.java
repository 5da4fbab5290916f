package com.vixenbliss.creator.platform.cost;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which costs are asked for.
 *
 * @param studioId null for the whole platform
 * @param avatarId of this identity alone; null for all
 * @param batchId of this batch alone; null for all
 * @param from the first day, UTC
 * @param to the last day, UTC
 */
public record CostQuery(UUID studioId, UUID avatarId, UUID batchId, LocalDate from, LocalDate to) {}
