/** Vectors of texts, from whichever configured provider embeds. */
package com.vixenbliss.creator.platform.ai.embedding;
