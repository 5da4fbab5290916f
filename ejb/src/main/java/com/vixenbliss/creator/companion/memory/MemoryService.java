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
import java.util.UUID;

/** A person sees, corrects and deletes what is remembered. */
@ApplicationScoped
@Transactional
public class MemoryService {

    private final Memories memories;
    private final Clock clock;

    @Inject
    public MemoryService(Memories memories, Clock clock) {
        this.memories = memories;
        this.clock = clock;
    }

    protected MemoryService() {
        this(null, null);
    }

    public Page<MemoryView> list(UUID userId, MemoryQuery query, PageRequest page) {
        return memories.page(userId, query, page).map(MemoryView::of);
    }

    /**
     * @param summary null to keep
     * @param importance 0 to 1; null to keep
     * @throws Fault {@code NOT_FOUND} also when it is somebody else's
     */
    public MemoryView correct(UUID userId, UUID id, String summary, Double importance) {
        MemoryEvent memory = mine(userId, id);
        memory.correct(summary, importance, clock.instant());
        return MemoryView.of(memory);
    }

    /** @throws Fault {@code NOT_FOUND} also when it is somebody else's */
    public void forget(UUID userId, UUID id) {
        mine(userId, id).forget(clock.instant());
    }

    private MemoryEvent mine(UUID userId, UUID id) {
        return memories.find(userId, id)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "memory-not-found", "There is no memory " + id + "."));
    }
}
