/**
 * What system tests stand on: the platform started once for all of them by the same launcher as {@code ./run}, in a run
 * directory and on ports of its own; clients for its API, its streams and its database; people and characters to test with.
 */
package com.vixenbliss.creator.harness;
