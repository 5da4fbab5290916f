/** The job {@code content-batch}: pieces of one batch, made by a few workers. */
package com.vixenbliss.creator.content.batch.job;
