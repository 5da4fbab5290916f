package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.content.batch.model.ContentBatch;
import com.vixenbliss.creator.content.batch.model.Tally;
import com.vixenbliss.creator.platform.database.JoinedDatabase;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Batches in memory, whose pieces are in the test database. */
final class MapOfBatches implements Batches {

    final Map<UUID, ContentBatch> rows = new LinkedHashMap<>();

    @Override
    public void add(ContentBatch batch) {
        rows.put(batch.id(), batch);
    }

    @Override
    public Optional<ContentBatch> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<ContentBatch> find(UUID studioId, UUID id) {
        return find(id).filter(batch -> batch.studioId().equals(studioId));
    }

    @Override
    public Optional<ContentBatch> findForChange(UUID id) {
        return find(id);
    }

    @Override
    public List<ContentBatch> list(UUID studioId, BatchFilter filter, PageRequest page) {
        return rows.values().stream().filter(batch -> batch.studioId().equals(studioId)).limit(page.limit()).toList();
    }

    @Override
    public Map<UUID, Pace> paces(Collection<UUID> ids) {
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Pace(
                new Tally(count(id, "'ready', 'approved'"), count(id, "'failed'"), BigDecimal.ONE), 0, Duration.ZERO)));
    }

    @Override
    public List<UUID> unsettled(int limit) {
        return rows.values().stream().filter(batch -> !batch.isSettled()).map(ContentBatch::id).limit(limit).toList();
    }

    @Override
    public boolean isUnderWay(UUID id) {
        return count(id, "'drawing', 'generated', 'captioned'") > 0;
    }

    @Override
    public boolean isOpen(UUID id) {
        return isUnderWay(id) || rows.get(id).status().goesOn() && count(id, "'planned'") > 0;
    }

    private static int count(UUID batch, String states) {
        String pieces = "select count(*) from content_pieces where status in (" + states + ") and batch_id = ";
        return JoinedDatabase.connection() == null
                ? Integer.parseInt(TestDatabase.one(pieces + "?", batch))
                : ((Number) JoinedDatabase.manager().createNativeQuery(pieces + ":batch").setParameter("batch", batch)
                        .getResultList().getFirst()).intValue();
    }

    @Override
    public void flush() {
        // nothing waits
    }
}
