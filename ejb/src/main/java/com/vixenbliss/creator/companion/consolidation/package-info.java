/** Finds memories of a pair that say the same under different names, which needs more than a look at one line. */
package com.vixenbliss.creator.companion.consolidation;
