/**
 * What things cost and who has paid. Words: <em>Sparks</em>, the platform's own currency; a <em>ledger</em> books every movement
 * of value between <em>accounts</em>, as a <em>transaction</em> of <em>entries</em> that sum to zero; a <em>balance</em> is what
 * a person's entries sum to; a <em>reservation</em> holds Sparks back until they are <em>captured</em> or <em>released</em>. Knows
 * what it sells by ids and events alone, and sees {@code account} and {@code platform}.
 */
package com.vixenbliss.creator.monetisation;
