package com.vixenbliss.creator.platform.cost;

import java.math.BigDecimal;

/**
 * What one of several came to.
 *
 * @param key the provider, operation, day or id; null for what was for no identity, or for no batch
 * @param costUsd in US dollars
 * @param calls that were paid for
 */
public record CostSum(String key, BigDecimal costUsd, long calls) {}
