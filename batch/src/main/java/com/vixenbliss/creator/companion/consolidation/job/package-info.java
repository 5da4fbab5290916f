/** The job {@code memory-consolidation}, and when it runs. */
package com.vixenbliss.creator.companion.consolidation.job;
