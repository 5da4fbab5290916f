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
 * <p>All state is guarded by the errand's own lock, which is never held while a provider or the caller is called.
 *
 * @param <T> what an answer is
 */
public final class Errand<T> implements Cancellable {

    /** Below this, waiting for a provider is better than asking another. */
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final List<Line> lines;
    private final RetryPolicy policy;
    private final Duration total;
    private final ScheduledExecutorService timer;
    private final Try<T> attempt;
    private final Outcome<T> outcome;
    private final long startedNanos = System.nanoTime();

    private int at;
    private int tries;
    private Duration waited = Duration.ZERO;
    private boolean over;
    private boolean heard;
    private Attempt current;
    private Cancellable running;
    private ProviderFailure best;

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
        this.lines = lines;
        this.policy = policy;
        this.total = total;
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
        while (true) {
            Line line = nextLine();
            if (line == null) {
                giveUp();
                return;
            }
            Duration held = line.held();
            Duration wait = policy.delay(1, held);
            if (held.isPositive() && mayWait(wait)) {
                waitThen(wait);
                return;
            }
            ProviderFailure closed = closed(line, held);
            if (closed == null) {
                call(line);
                return;
            }
            next(closed);
        }
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

    private synchronized Line nextLine() {
        return over || at >= lines.size() || left().isNegative() ? null : lines.get(at);
    }

    private synchronized void next(ProviderFailure failure) {
        best = best == null || rank(failure) < rank(best) ? failure : best;
        at++;
        tries = 0;
    }

    /** A failure that passes by itself says more to the caller than one that does not. */
    private static int rank(ProviderFailure failure) {
        return failure.kind().reason().ordinal();
    }

    private synchronized boolean mayWait(Duration wait) {
        boolean elsewhere = at + 1 < lines.size();
        boolean affordable = waited.plus(wait).compareTo(policy.patience()) <= 0 && wait.compareTo(left()) < 0;
        return affordable && (!elsewhere || wait.compareTo(SHORT) <= 0);
    }

    private void waitThen(Duration wait) {
        synchronized (this) {
            waited = waited.plus(wait);
        }
        try {
            timer.schedule(this::advance, wait.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException shuttingDown) {
            next(new ProviderFailure(Kind.UNREACHABLE, "The platform is shutting down", null, shuttingDown));
            giveUp();
        }
    }

    private void call(Line line) {
        Attempt mine = new Attempt(line);
        synchronized (this) {
            if (over) {
                line.givenUp();
                return;
            }
            tries++;
            current = mine;
        }
        Cancellable call = begin(line, mine);
        boolean lateCancel;
        synchronized (this) {
            running = current == mine ? call : running;
            lateCancel = over;
        }
        if (lateCancel) {
            call.cancel();
        }
    }

    private Cancellable begin(Line line, Attempt mine) {
        try {
            return attempt.begin(line, left(), mine);
        } catch (RuntimeException notBegun) {
            mine.failed(new ProviderFailure(Kind.REJECTED, "The call could not be made", null, notBegun));
            return () -> { };
        }
    }

    private Duration left() {
        return total.minusNanos(System.nanoTime() - startedNanos);
    }

    private void giveUp() {
        ProviderFailure failure;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            failure = best != null
                    ? best
                    : new ProviderFailure(Kind.REJECTED, "No language model is configured", null, null);
        }
        outcome.failed(failure);
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
            Duration delay = policy.delay(tries, failure.retryAfter());
            if (failure.kind().worthRetrying() && tries < policy.tries() && mayWait(delay)) {
                waitThen(delay);
            } else {
                next(failure);
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
