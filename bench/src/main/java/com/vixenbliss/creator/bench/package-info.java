/** Measures a running platform from outside: what a turn costs beyond the model. Start it against {@code ./run}. */
package com.vixenbliss.creator.bench;
