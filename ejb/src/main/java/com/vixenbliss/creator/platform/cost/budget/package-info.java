/**
 * What may be spent, and is held back before it is. Words: a <em>spend</em> is one thing that will be paid for; it is reserved
 * before, and settled or released after. A <em>budget</em> is a limit on what a studio, one of its avatars or one batch costs in
 * all, in a day or in a month.
 *
 * <p>What counts as spent are the entries of {@code cost_entries} and nothing else, so that a budget and the books never differ;
 * the database adds them up. Why: {@code docs/adr/0013-budgets.md}.
 */
package com.vixenbliss.creator.platform.cost.budget;
