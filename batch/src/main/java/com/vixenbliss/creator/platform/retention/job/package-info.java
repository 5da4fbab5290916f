/** The job {@code data-retention}: lets go of what is not kept for ever. */
package com.vixenbliss.creator.platform.retention.job;
