/** The console's pages of costs, budgets and providers. */
package com.vixenbliss.creator.account.spending.console;
