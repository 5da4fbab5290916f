package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Batches of content. */
interface Batches {

    void add(ContentBatch batch);

    /** Whosever it is. */
    Optional<ContentBatch> find(UUID id);

    Optional<ContentBatch> find(UUID studioId, UUID id);

    /** Whosever it is, held until the end of the transaction. */
    Optional<ContentBatch> findForChange(UUID id);

    /** The newest first; one more than the page holds. */
    List<ContentBatch> list(UUID studioId, BatchFilter filter, PageRequest page);

    /** Of those that are under way: counted as they are now. */
    Map<UUID, Pace> paces(Collection<UUID> ids);

    /** Those that the job has something to do for, the oldest first. */
    List<UUID> unsettled(int limit);

    /** Whether a piece is being made. */
    boolean isUnderWay(UUID id);

    /** Whether a piece is being made, or is still to be made and the batch goes on. */
    boolean isOpen(UUID id);

    void flush();
}
