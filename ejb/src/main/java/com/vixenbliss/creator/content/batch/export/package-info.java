/** A batch to take along: its pictures and a table of what belongs to them. */
package com.vixenbliss.creator.content.batch.export;
