/** Batches of content on the real server. */
package com.vixenbliss.creator.content.batch;
