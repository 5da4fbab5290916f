/**
 * The conversation itself: a person's line, the reply to it, and everything that must hold while a model is thinking.
 *
 * <p>A <em>turn</em> is one line and its reply. Its row is written before a model is asked and belongs to the server from
 * then on: whoever holds the row's lease works on it, a client that vanishes loses nothing, and a worker that dies is
 * replaced. At most one turn of an episode is with the model at a time; the others wait in line.
 */
package com.vixenbliss.creator.companion.chat;
