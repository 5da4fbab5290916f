package com.vixenbliss.creator.platform.cost;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The book of every paid call. Entering is a queue operation, cheap enough for the thread that carries a reply; a thread
 * of the book's own writes what has gathered every {@value #FLUSH_MILLIS} ms, or as soon as {@value #BATCH} entries wait.
 * While the database is away entries are kept, up to {@value #BOUND}; beyond that they are counted in an error log, never
 * dropped in silence.
 *
 * <p>A process that is killed loses at most the last half second of entries. The turn itself does not depend on them:
 * the statement that finishes a turn stores its tokens with the message, from {@code ModelReply}.
 */
@ApplicationScoped
public class CostBook {

    static final int FLUSH_MILLIS = 500;
    static final int BATCH = 100;
    static final int BOUND = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(CostBook.class);

    private final CostStore store;
    private final Clock clock;
    private final ConcurrentLinkedQueue<CostEntry> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private ScheduledExecutorService writer;
    private boolean failing;

    @Inject
    public CostBook(CostStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    protected CostBook() {                       // for the CDI client proxy only
        this(null, null);
    }

    @PostConstruct
    void open() {
        writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("cost-book").factory());
        writer.scheduleWithFixedDelay(this::flush, FLUSH_MILLIS, FLUSH_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        writer.shutdown();
        flush();
        if (size.get() > 0) {
            LOG.error("{} cost entries could not be written before the end", size.get());
        }
    }

    /** Enters a call. Never waits, never throws. */
    public void enter(CostEntry entry) {
        int now = size.incrementAndGet();
        if (now > BOUND) {
            size.decrementAndGet();
            LOG.error("Cost entry {} ({} {}, {} USD) lost: the book has been unwritable for too long",
                    entry.id(), entry.provider(), entry.operation(), entry.costUsd());
            return;
        }
        waiting.add(entry);
        if (now % BATCH == 0) {
            flushSoon();
        }
    }

    private void flushSoon() {
        try {
            writer.execute(this::flush);
        } catch (RejectedExecutionException closing) {
            LOG.debug("The book is closing; its last flush takes what waits", closing);
        }
    }

    /** Writes what waits. A batch that fails stays at the head of the queue; its ids make a second try harmless. */
    synchronized void flush() {
        for (List<CostEntry> batch = head(); !batch.isEmpty(); batch = head()) {
            if (!written(batch)) {
                return;
            }
            for (int i = 0; i < batch.size(); i++) {
                waiting.poll();
            }
            size.addAndGet(-batch.size());
        }
    }

    private List<CostEntry> head() {
        List<CostEntry> batch = new ArrayList<>(BATCH);
        for (CostEntry entry : waiting) {
            if (batch.size() == BATCH) {
                break;
            }
            batch.add(entry);
        }
        return batch;
    }

    private boolean written(List<CostEntry> batch) {
        try {
            store.insert(batch);
            failing = false;
            return true;
        } catch (SQLException | RuntimeException away) {
            if (!failing) {
                LOG.warn("Cost entries cannot be written; keeping them and trying again", away);
            }
            failing = true;
            return false;
        }
    }

    /** What a studio has cost since midnight UTC, in US dollars. */
    public BigDecimal todayUsd(UUID studioId) {
        return sum(studioId, startOfDay());
    }

    /** What the whole platform has cost since midnight UTC, in US dollars. */
    public BigDecimal todayUsd() {
        return sum(null, startOfDay());
    }

    /**
     * US dollars by operation from {@code since} until now, the dearest first.
     *
     * @param studioId null for the whole platform
     */
    public Map<String, BigDecimal> byOperation(UUID studioId, Instant since) {
        try {
            return store.byOperation(studioId, since, clock.instant());
        } catch (SQLException away) {
            throw new IllegalStateException("The cost book cannot be read", away);
        }
    }

    private BigDecimal sum(UUID studioId, Instant from) {
        try {
            return store.sum(studioId, from, from.plus(1, ChronoUnit.DAYS));
        } catch (SQLException away) {
            throw new IllegalStateException("The cost book cannot be read", away);
        }
    }

    private Instant startOfDay() {
        return clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
