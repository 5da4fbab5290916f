package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.BatchStatus;
import java.util.UUID;

/** Which batches are wanted; null parts do not matter. */
public record BatchFilter(UUID avatarId, BatchStatus status) {}
