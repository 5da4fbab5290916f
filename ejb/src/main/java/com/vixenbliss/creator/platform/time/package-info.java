/** The clock. */
package com.vixenbliss.creator.platform.time;
