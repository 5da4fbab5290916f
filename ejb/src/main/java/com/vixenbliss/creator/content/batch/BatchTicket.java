package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.BatchStatus;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What whoever orders a batch gets at once.
 *
 * @param jobId the batch's own id: its progress is read there
 * @param estimateUsd what all of it is taken to cost
 */
public record BatchTicket(UUID jobId, UUID batchId, BatchStatus status, BigDecimal estimateUsd, BatchProgress progress) {}
