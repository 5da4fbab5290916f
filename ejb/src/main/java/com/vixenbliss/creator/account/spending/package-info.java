/**
 * What a studio spends at providers, and what it lets itself spend: budgets and sums of {@code platform.cost}, with who may see
 * and set them, and what is written down of it.
 */
package com.vixenbliss.creator.account.spending;
