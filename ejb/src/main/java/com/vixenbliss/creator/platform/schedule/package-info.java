/** When jobs are due and which node runs them, in rows that all nodes share. The jobs themselves are in {@code batch}. */
package com.vixenbliss.creator.platform.schedule;
