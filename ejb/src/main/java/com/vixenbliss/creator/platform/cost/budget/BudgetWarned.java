package com.vixenbliss.creator.platform.cost.budget;

/** Four fifths of a budget are spent or reserved. Fired once a period, within the transaction that notes it. */
public record BudgetWarned(BudgetView budget) {}
