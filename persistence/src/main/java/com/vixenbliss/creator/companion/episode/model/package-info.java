/** Rows of episodes and their lines, for reading and for the slow steps; a turn's hot path writes them in plain SQL. */
package com.vixenbliss.creator.companion.episode.model;
