/**
 * What is learned from a turn after its reply: memories, hooks, the relationship's movement. The row in {@code exchanges}
 * is the truth and is worked on under a lease; nothing waits for the model on a thread, and nothing is ever dropped: an
 * exchange ends done, or dead where the studio sees it.
 */
package com.vixenbliss.creator.companion.exchange;
