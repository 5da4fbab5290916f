/** One trace from a request over its turn, the model and the queue to what was learned from it. Off unless configured. */
package com.vixenbliss.creator.platform.trace;
