/** Batches of content as they are stored. */
package com.vixenbliss.creator.content.batch.model;
