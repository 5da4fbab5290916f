/** Dates in texts, spelled out or relative to the day on which they are said. */
package com.vixenbliss.creator.companion.recall.dates;
