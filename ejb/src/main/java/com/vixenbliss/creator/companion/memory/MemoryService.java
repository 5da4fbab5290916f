package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.Memories.MemoryQuery;
import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A person sees, corrects, pins and forgets what is remembered. */
@ApplicationScoped
@Transactional
public class MemoryService {

    private final Memories memories;
    private final MemorySources sources;
    private final Forgotten forgotten;
    private final Clock clock;

    @Inject
    public MemoryService(Memories memories, MemorySources sources, Forgotten forgotten, Clock clock) {
        this.memories = memories;
        this.sources = sources;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    protected MemoryService() {
        this(null, null, null, null);
    }

    public Page<MemoryView> list(UUID userId, MemoryQuery query, PageRequest page) {
        Page<MemoryEvent> rows = memories.page(userId, query, page);
        return new Page<>(sources.views(userId, rows.data()), rows.nextCursor());
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's or was forgotten */
    public MemoryView get(UUID userId, UUID id) {
        return view(userId, mine(userId, id));
    }

    /**
     * The person says how it really is. The value that was wrong is not learned again from lines said so far.
     *
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's or was forgotten
     */
    public MemoryView correct(UUID userId, UUID id, Correction correction) {
        MemoryEvent memory = mine(userId, id);
        if (correction.summary() != null && !correction.summary().equals(memory.summary())) {
            forgotten.mark(userId, id);
            memory.correct(correction.summary(), clock.instant());
        }
        if (correction.importance() != null) {
            memory.weigh(correction.importance(), clock.instant());
        }
        if (correction.pinned() != null) {
            memory.pin(correction.pinned(), clock.instant());
        }
        return view(userId, memory);
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's or was forgotten before */
    public void forget(UUID userId, UUID id) {
        if (!forgotten.forget(userId, id)) {
            throw notFound(id);
        }
    }

    private MemoryView view(UUID userId, MemoryEvent memory) {
        return sources.views(userId, List.of(memory)).getFirst();
    }

    private MemoryEvent mine(UUID userId, UUID id) {
        return memories.find(userId, id).orElseThrow(() -> notFound(id));
    }

    private static Fault notFound(UUID id) {
        return new Fault(Kind.NOT_FOUND, "memory-not-found", "There is no memory " + id + ".");
    }

    /**
     * What the person changes; a part that is null stays as it was.
     *
     * @param importance 0 to 1
     */
    public record Correction(String summary, Double importance, Boolean pinned) {}
}
