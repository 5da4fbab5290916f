package com.vixenbliss.creator.identity.making.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/**
 * How a stage is to be tried again.
 *
 * @param budgetUsd the identity's limit from now on, in US dollars; null to leave it as it is
 */
public record RetryOrder(@DecimalMin("0.01") @DecimalMax("100000") BigDecimal budgetUsd) {}
