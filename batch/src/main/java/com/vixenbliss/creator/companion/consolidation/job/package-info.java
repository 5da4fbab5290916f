/** The job {@code memory-consolidation}. */
package com.vixenbliss.creator.companion.consolidation.job;
