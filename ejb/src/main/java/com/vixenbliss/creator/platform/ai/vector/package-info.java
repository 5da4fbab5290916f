/** Vectors of texts, as they are stored and compared. */
package com.vixenbliss.creator.platform.ai.vector;
