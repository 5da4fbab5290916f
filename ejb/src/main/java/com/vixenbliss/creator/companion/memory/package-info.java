/**
 * What characters remember. Claims are bi-temporal: a contradiction closes the older row and keeps it, so "lived in Paris
 * until May" stays known. A claim key is unique for a person and a character while it is true.
 */
package com.vixenbliss.creator.companion.memory;
