package com.vixenbliss.creator.visual.rendering;

import com.vixenbliss.creator.platform.ai.image.ImageProvider;
import com.vixenbliss.creator.platform.ai.image.ImageProviders;
import com.vixenbliss.creator.platform.trace.Step;
import com.vixenbliss.creator.platform.trace.Traces;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where renderings are worked on: each step on a virtual thread, with a timer that brings back what waits. Nothing here
 * remembers anything that the rows do not; what is lost with this server, the sweeper of another one finds.
 */
@ApplicationScoped
class RenderingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(RenderingDesk.class);

    private final RenderingWorker worker;
    private final Renderings renderings;
    private final ImageProviders providers;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("rendering-", 0).factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rendering-timer").factory());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Set<UUID> dropped = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> closedUntil = new ConcurrentHashMap<>();

    @Inject
    RenderingDesk(RenderingWorker worker, Renderings renderings, ImageProviders providers) {
        this.worker = worker;
        this.renderings = renderings;
        this.providers = providers;
    }

    /** For the CDI client proxy only. */
    protected RenderingDesk() {
        this(null, null, null);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
        threads.shutdown();
    }

    /** Fills the providers' free places from the line, soon. However often it is asked meanwhile, it is done once. */
    void admit() {
        if (asked.compareAndSet(false, true)) {
            begin(this::fill);
        }
    }

    /** Takes the next step of what is due. */
    void look(UUID id) {
        begin(() -> take(id, false));
    }

    /** Takes the next step at once: something has happened to it. */
    void wake(UUID id) {
        begin(() -> take(id, true));
    }

    /** Renderings in hand whose rows could not be written because the database was away; their leases would last for minutes. */
    Set<UUID> dropped() {
        return Set.copyOf(dropped);
    }

    /** These are in the database's care again. */
    void pickedUp(Set<UUID> ids) {
        dropped.removeAll(ids);
    }

    private void fill() {
        asked.set(false);
        providers.all().forEach(this::fill);
    }

    private void fill(ImageProvider provider) {
        long now = System.nanoTime();
        long closed = closedUntil.getOrDefault(provider.name(), now) - now;
        if (closed > 0) {
            later(Duration.ofNanos(closed), this::admit);
        } else {
            renderings.admit(provider.name(), provider.places()).forEach(admitted -> begin(() -> work(admitted, true)));
        }
    }

    private void take(UUID id, boolean woken) {
        renderings.take(id, woken).ifPresent(taken -> work(taken, false));
    }

    private void work(Rendering taken, boolean fresh) {
        Span span = Traces.begin("rendering", SpanKind.INTERNAL, "rendering_id", taken.id().toString());
        try (Step step = Step.into(span)) {
            Rendering now = taken;
            Next next = worker.step(now, fresh);
            while (next instanceof Next.GoOn on) {
                handOver(now.state(), on.rendering().state());
                now = on.rendering();
                next = worker.step(now, false);
            }
            follow(taken, next);
        } catch (RenderingsUnavailable database) {
            LOG.warn("rendering {} is left for the sweeper: {}", taken.id(), database.getMessage());
            dropped.add(taken.id());
        } finally {
            span.end();
        }
    }

    private void follow(Rendering taken, Next next) {
        if (next instanceof Next.Later later) {
            later(later.pause(), () -> look(taken.id()));
        } else if (next instanceof Next.InLine line) {
            if (line.all()) {
                closedUntil.put(taken.provider(), System.nanoTime() + line.pause().toNanos());
            }
            later(line.pause(), this::admit);
            admit();
        }
    }

    /** A place that is free is not left so. */
    private void handOver(State before, State after) {
        if (before.holdsAPlace() && !after.holdsAPlace()) {
            admit();
        }
    }

    private void begin(Runnable work) {
        try {
            threads.execute(() -> guarded(work));
        } catch (RejectedExecutionException closing) {
            LOG.debug("the desk is closing; the sweeper takes over", closing);
        }
    }

    private static void guarded(Runnable work) {
        try {
            work.run();
        } catch (RenderingsUnavailable database) {
            LOG.warn("renderings are not worked on this time: {}", database.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("The rendering desk failed", bug);
        }
    }

    private void later(Duration pause, Runnable work) {
        try {
            timer.schedule(work, pause.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("the desk is closing; the sweeper takes over", closing);
        }
    }
}
