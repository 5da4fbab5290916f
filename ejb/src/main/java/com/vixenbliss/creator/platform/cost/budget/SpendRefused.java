package com.vixenbliss.creator.platform.cost.budget;

/** A budget has stood against a spend. Fired in the transaction that was refused, which may well be undone for it. */
record SpendRefused(BudgetRefusal refusal) {}
