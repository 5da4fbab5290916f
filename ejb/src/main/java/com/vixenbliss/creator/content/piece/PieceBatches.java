package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.content.template.PlanOrder;
import java.util.UUID;

/** What pieces need of the batches that make them. */
public interface PieceBatches {

    /**
     * What the batch's plan follows from, for a piece of it that is to be made again; the batch goes on, in the caller's
     * transaction.
     *
     * @throws com.vixenbliss.creator.platform.fault.Fault {@code CONFLICT} while the batch is stopped
     */
    PlanOrder reopen(UUID batchId);
}
