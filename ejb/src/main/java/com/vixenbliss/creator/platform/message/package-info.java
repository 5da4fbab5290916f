/** Messages between nodes and workers: ids only, sent after commit, always safe to lose or to repeat. */
package com.vixenbliss.creator.platform.message;
