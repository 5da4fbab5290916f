package com.vixenbliss.creator.sandbox.provider.replicate;

import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on orders: a few at the same time, each for as long as a model would take, in the order in which they came. What
 * it knows lives as long as the sandbox, whoever dies beside it.
 */
final class Studio implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);
    private static final int MOST_KEPT = 5_000;
    private static final String REFUSAL =
            "The input or output was flagged as sensitive. Please try again with different inputs. (E005)";
    private static final int LOG_MS = 1_000;
    private static final String BREAKDOWN = "Prediction interrupted; please retry (code: PA)";

    private final Clock clock;
    private final Atelier atelier;
    private final Trainer trainer;
    private final Post post;
    private final Map<String, Order> orders = new ConcurrentHashMap<>();
    private final Deque<Order> waiting = new ArrayDeque<>();
    private final ScheduledExecutorService time;
    private final ExecutorService hands;
    private final Set<Order> underWay = new HashSet<>();
    private volatile Conduct conduct = Conduct.USUAL;

    Studio(Clock clock, Atelier atelier, Trainer trainer, Post post) {
        this.clock = clock;
        this.atelier = atelier;
        this.trainer = trainer;
        this.post = post;
        this.time = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("replicate-time").factory());
        this.hands = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("replicate-hand-", 0).factory());
    }

    Conduct conduct() {
        return conduct;
    }

    void behave(Conduct next) {
        conduct = next;
    }

    void take(Order order) {
        if (orders.size() >= MOST_KEPT) {
            orders.values().stream().filter(Order::ended).min(Comparator.comparing(Order::created))
                    .ifPresent(oldest -> orders.remove(oldest.id()));
        }
        orders.put(order.id(), order);
        if (order.terms().within() != null) {
            time.schedule(() -> cancel(order), order.terms().within().toMillis(), TimeUnit.MILLISECONDS);
        }
        if (order.trains()) {
            begin(order);
        } else {
            queue(order);
        }
    }

    private void queue(Order order) {
        synchronized (this) {
            waiting.add(order);
        }
        proceed();
    }

    private synchronized void proceed() {
        while (underWay.size() < conduct.concurrency() && !waiting.isEmpty()) {
            Order order = waiting.poll();
            if (begin(order)) {
                underWay.add(order);
            }
        }
    }

    private boolean begin(Order order) {
        Told outcome = conduct.outcomeOf(order);
        Duration work = conduct.work(order, outcome);
        boolean begins = order.begin(clock.instant(), work);
        if (begins) {
            post.send(order, "start", conduct);
            time.schedule(() -> hands.execute(() -> finish(order, outcome)), work.toMillis(), TimeUnit.MILLISECONDS);
            later(order);
        }
        return begins;
    }

    /** Tells of a training's progress until it has ended. */
    private void later(Order order) {
        if (order.trains() && !order.ended() && order.terms().subscription().wants("logs")) {
            time.schedule(() -> {
                if (!order.ended()) {
                    post.send(order, "logs", conduct);
                    later(order);
                }
            }, LOG_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void finish(Order order, Told outcome) {
        try {
            if (!order.ended() && ended(order, outcome)) {
                post.send(order, "completed", conduct);
            }
        } finally {
            leave(order);
        }
    }

    private void leave(Order order) {
        synchronized (this) {
            underWay.remove(order);
        }
        proceed();
    }

    private boolean ended(Order order, Told outcome) {
        return switch (outcome) {
            case REFUSE -> order.fail(REFUSAL, clock.instant());
            case FAIL -> order.fail(BREAKDOWN, clock.instant());
            default -> made(order);
        };
    }

    private boolean made(Order order) {
        try {
            return order.succeed(order.trains() ? trainer.train(order) : atelier.draw(order, conduct), clock.instant());
        } catch (IOException | RuntimeException unusable) {
            LOG.info("Order {} could not be carried out: {}", order.id(), unusable.toString());
            return order.fail(unusable.getMessage(), clock.instant());
        }
    }

    boolean cancel(Order order) {
        boolean canceled = order.cancel(clock.instant());
        if (canceled) {
            post.send(order, "completed", conduct);
            leave(order);
        }
        return canceled;
    }

    Optional<Order> find(String id) {
        return Optional.ofNullable(orders.get(id));
    }

    /** Of one kind alone. */
    Optional<Order> find(Order.Kind kind, String id) {
        return find(id).filter(order -> order.terms().kind() == kind);
    }

    /** The newest first. */
    List<Order> newest(UnaryOperator<Stream<Order>> filter) {
        Comparator<Order> byAge = Comparator.comparing(Order::created).thenComparing(Order::id);
        return filter.apply(orders.values().stream()).sorted(byAge.reversed()).toList();
    }

    /** Sends the webhooks of an order once more, by the same ids. */
    void tellAgain(Order order) {
        List.of("start", "completed").forEach(event -> post.send(order, event, conduct));
    }

    /** As if nothing of the kind had ever been ordered; what is under way ends unseen. */
    void forget(Order.Kind kind) {
        orders.values().stream().filter(order -> order.terms().kind() == kind).toList().forEach(order -> {
            order.cancel(clock.instant());
            leave(order);
            orders.remove(order.id());
        });
    }

    Instant now() {
        return clock.instant();
    }

    @Override
    public void close() {
        time.shutdownNow();
        hands.shutdownNow();
        post.close();
    }
}
