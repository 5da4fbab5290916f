package com.vixenbliss.creator.platform.cost.budget;

/** A budget is used up, or something was refused because of it. Fired once a period, within the transaction that notes it. */
public record BudgetExhausted(BudgetView budget) {}
