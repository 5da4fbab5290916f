/**
 * The companion: people chat with a character that remembers them.
 *
 * <p>Words: an <em>episode</em> is one sitting, a <em>turn</em> is one line of a person and the reply to it, an
 * <em>exchange</em> is what is learned from a turn afterwards (memories, hooks, the relationship's dynamic). May see
 * {@code catalogue}, {@code monetisation}, {@code account} and {@code platform}.
 */
package com.vixenbliss.creator.companion;
