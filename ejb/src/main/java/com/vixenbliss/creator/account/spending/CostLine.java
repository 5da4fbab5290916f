package com.vixenbliss.creator.account.spending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * What one of several came to.
 *
 * @param key the provider, operation, day or id; null for what was for no identity, or for no batch
 * @param name of the identity or batch; left out of others, and of what is not there any more
 * @param costUsd in US dollars
 * @param calls that were paid for
 */
public record CostLine(@JsonInclude(JsonInclude.Include.ALWAYS) String key, String name, BigDecimal costUsd, long calls) {}
