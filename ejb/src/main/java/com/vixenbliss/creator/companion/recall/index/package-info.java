/** The memories of one pair in memory, and how they are ranked. */
package com.vixenbliss.creator.companion.recall.index;
