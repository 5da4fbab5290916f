package com.vixenbliss.creator.content.batch;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** How a batch goes on. @param budgetUsd what all of it may cost, what is spent included; left out to leave it as it is */
public record BatchRestart(@DecimalMin("0.01") @DecimalMax("100000") BigDecimal budgetUsd) {}
