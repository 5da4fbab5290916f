/**
 * Has pictures made. An order is a row of the caller's transaction; the engine takes it to a provider and brings back a kept
 * picture, or says why there is none, however often servers die on the way. No thread waits while a provider draws: a row
 * waits, until a webhook, a timer or a sweeper brings it back. Why it is so: {@code docs/adr}.
 */
package com.vixenbliss.creator.visual.rendering;
