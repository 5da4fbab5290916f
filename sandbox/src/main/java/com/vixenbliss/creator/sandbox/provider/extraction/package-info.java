/** Answers that must obey a schema: what the person said, found by rules, poured into whatever shape was asked for. */
package com.vixenbliss.creator.sandbox.provider.extraction;
