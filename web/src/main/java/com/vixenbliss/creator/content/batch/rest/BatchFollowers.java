package com.vixenbliss.creator.content.batch.rest;

import com.vixenbliss.creator.content.batch.BatchService;
import com.vixenbliss.creator.content.piece.PieceService;
import com.vixenbliss.creator.platform.sse.rest.EventStream;
import com.vixenbliss.creator.platform.sse.rest.Heartbeats;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once a second after the batches that somebody watches on this node. */
@ApplicationScoped
public class BatchFollowers {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFollowers.class);

    private final Set<BatchFollower> open = ConcurrentHashMap.newKeySet();
    private final BatchService batches;
    private final PieceService pieces;
    private final Heartbeats heartbeats;

    @Resource
    ManagedScheduledExecutorService timer;

    private ScheduledFuture<?> look;

    @Inject
    public BatchFollowers(BatchService batches, PieceService pieces, Heartbeats heartbeats) {
        this.batches = batches;
        this.pieces = pieces;
        this.heartbeats = heartbeats;
    }

    /** For the CDI client proxy only. */
    protected BatchFollowers() {
        this(null, null, null);
    }

    @PostConstruct
    void start() {
        look = timer.scheduleWithFixedDelay(() -> open.forEach(this::look), 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        look.cancel(false);
    }

    /** The body of an answer that goes on until the client leaves. The caller has checked whose the batch is. */
    EventStream follow(UUID studioId, UUID batchId, Instant since) {
        BatchFollower[] follower = new BatchFollower[1];
        EventStream stream = new EventStream(
                started -> {
                    started.heartbeat();
                    heartbeats.keep(started);
                    open.add(follower[0]);
                },
                () -> {
                    open.remove(follower[0]);
                    heartbeats.forget(follower[0].stream());
                });
        follower[0] = new BatchFollower(studioId, batchId, since, stream);
        return stream;
    }

    private void look(BatchFollower follower) {
        try {
            follower.look(batches, pieces);
        } catch (RuntimeException trouble) {
            LOG.warn("A batch is not looked after this time: {}", trouble.getMessage());
        }
    }
}
