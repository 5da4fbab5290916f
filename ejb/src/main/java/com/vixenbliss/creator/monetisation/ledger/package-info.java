/**
 * The books: accounts, and transactions of entries that sum to zero. Knows no prices and no purposes. The rules are the
 * database's (<em>ledger_balanced</em>, <em>ledger_append_only</em>); what is here writes and reads.
 */
package com.vixenbliss.creator.monetisation.ledger;
