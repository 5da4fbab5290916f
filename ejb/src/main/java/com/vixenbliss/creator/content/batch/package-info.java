/** Batches of content: ordered, watched, stopped and gone on with. What is made in them are {@code content.piece}s. */
package com.vixenbliss.creator.content.batch;
