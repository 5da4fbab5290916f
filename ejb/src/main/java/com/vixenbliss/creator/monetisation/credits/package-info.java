/**
 * People's Sparks: welcome and grants, reserving before work and capturing or releasing after it, and the check that balances are
 * what the ledger says. How to use and to check it: {@code docs/CREDITS.md}.
 */
package com.vixenbliss.creator.monetisation.credits;
