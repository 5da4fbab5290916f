package com.vixenbliss.creator.platform.ai.resilience;

import com.vixenbliss.creator.platform.ai.provider.Cancellable;
import com.vixenbliss.creator.platform.ai.provider.Outcome;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure.Kind;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One call on its way along the lines: the first provider is tried, tried again if that makes sense, then the next, until
 * one answers, something has been heard, patience is over, or none is left. Its delays are timer entries, not waiting
 * threads. Whoever set it off hears one end.
 *
 * <p>Its state is guarded by its own lock, which is never held while a provider or the caller is called.
 *
 * @param <T> what an answer is
 */
public final class Errand<T> implements Cancellable {

    private final Itinerary way;
    private final ScheduledExecutorService timer;
    private final Try<T> attempt;
    private final Outcome<T> outcome;

    private boolean over;
    private boolean cancelled;
    private boolean heard;
    private Attempt current;
    private Cancellable running;

    /** Makes one try. */
    @FunctionalInterface
    public interface Try<T> {
        Cancellable begin(Line line, Duration within, Outcome<T> outcome);
    }

    /** @param total bounds the errand as a whole, delays included */
    public Errand(
            List<Line> lines,
            RetryPolicy policy,
            Duration total,
            ScheduledExecutorService timer,
            Try<T> attempt,
            Outcome<T> outcome) {
        this.way = new Itinerary(lines, policy, total);
        this.timer = timer;
        this.attempt = attempt;
        this.outcome = outcome;
    }

    /** Sets off; returns at once. */
    public void start() {
        advance();
    }

    @Override
    public void cancel() {
        Cancellable call;
        Line line;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            cancelled = true;
            call = running;
            line = current == null ? null : current.line;
        }
        if (line != null) {
            line.givenUp();
        }
        if (call != null) {
            call.cancel();
        }
    }

    /** Goes to the first line from here on that takes a call. */
    private void advance() {
        for (Line line = way.line(); line != null; line = way.line()) {
            Duration held = line.held();
            if (held.isPositive() && laterAgain(way.delay(held))) {
                return;
            }
            ProviderFailure closed = closed(line, held);
            if (closed == null) {
                call(line);
                return;
            }
            way.passOn(closed);
        }
        giveUp();
    }

    private ProviderFailure closed(Line line, Duration held) {
        if (held.isPositive()) {
            return new ProviderFailure(Kind.RATE_LIMITED, line.provider() + " asked to be left alone", held, null);
        }
        if (!line.opens()) {
            return new ProviderFailure(Kind.CIRCUIT_OPEN, line.provider() + " keeps failing", line.closedFor(), null);
        }
        return null;
    }

    private boolean laterAgain(Duration wait) {
        if (!way.waits(wait)) {
            return false;
        }
        try {
            timer.schedule(this::advance, wait.toMillis() + 1, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException shuttingDown) {
            return false;
        }
    }

    private void call(Line line) {
        Attempt mine = new Attempt(line);
        synchronized (this) {
            if (over) {
                line.givenUp();
                return;
            }
            way.tried();
            current = mine;
        }
        Cancellable call = begin(line, mine);
        boolean lateCancel;
        synchronized (this) {
            running = current == mine ? call : running;
            lateCancel = cancelled;
        }
        if (lateCancel) {
            call.cancel();
        }
    }

    private Cancellable begin(Line line, Attempt mine) {
        try {
            return attempt.begin(line, way.left(), mine);
        } catch (RuntimeException notBegun) {
            mine.failed(new ProviderFailure(Kind.REJECTED, "The call could not be made", null, notBegun));
            return () -> { };
        }
    }

    private void giveUp() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        outcome.failed(way.best());
    }

    /** One try, as its provider tells it. */
    private final class Attempt implements Outcome<T> {

        private final Line line;
        private final long beganNanos = System.nanoTime();

        Attempt(Line line) {
            this.line = line;
        }

        @Override
        public void heard(String piece) {
            synchronized (Errand.this) {
                if (over) {
                    return;
                }
                heard = true;
            }
            outcome.heard(piece);
        }

        @Override
        public void done(T answer) {
            if (end(true)) {
                line.succeeded(millis());
                outcome.done(answer);
            }
        }

        @Override
        public void failed(ProviderFailure failure) {
            boolean begun;
            synchronized (Errand.this) {
                begun = heard;
            }
            if (!end(begun)) {
                return;
            }
            line.failed(millis(), failure);
            if (begun) {
                outcome.failed(failure);
            } else {
                tryAgain(failure);
            }
        }

        private void tryAgain(ProviderFailure failure) {
            boolean worthIt = failure.kind().worthRetrying() && way.hasTries();
            if (!worthIt || !laterAgain(way.delay(failure.retryAfter()))) {
                way.passOn(failure);
                advance();
            }
        }

        /** False when the caller has gone. */
        private boolean end(boolean forGood) {
            synchronized (Errand.this) {
                if (over) {
                    return false;
                }
                over = forGood;
                running = null;
                current = null;
                return true;
            }
        }

        private long millis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganNanos);
        }
    }
}
