package com.vixenbliss.creator.platform.ai.http;

import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;

/**
 * One call to a provider, while it lasts: its deadlines, its {@link Witness}, and the way to stop it. LangChain4j's
 * interface has no room for any of these, so the call is bound to the thread that asks LangChain4j, for as long as
 * LangChain4j takes to hand the request to {@link OkHttpTransport}.
 */
public final class Exchange implements ServerSentEventParsingHandle {

    private static final ThreadLocal<Exchange> BOUND = new ThreadLocal<>();

    private final Witness witness;
    private final boolean streamed;
    private final long bornNanos = System.nanoTime();
    private final long totalNanos;
    private volatile long lastEventNanos = bornNanos;
    private volatile boolean heard;
    private volatile boolean cancelled;
    private volatile DeadlineExceeded.Phase missed;
    private volatile Call call;

    private Exchange(Witness witness, boolean streamed, Duration total) {
        this.witness = witness;
        this.streamed = streamed;
        this.totalNanos = total.toNanos();
    }

    /** A streamed call that must end within {@code total}. */
    public static Exchange streamed(Witness witness, Duration total) {
        return new Exchange(witness, true, total);
    }

    /** A call with one answer that must be there within {@code total}. */
    public static Exchange whole(Witness witness, Duration total) {
        return new Exchange(witness, false, total);
    }

    /** Runs {@code ask}; the request that it makes belongs to this exchange. */
    public void around(Runnable ask) {
        BOUND.set(this);
        try {
            ask.run();
        } finally {
            BOUND.remove();
        }
    }

    static Exchange current(Duration total) {
        Exchange bound = BOUND.get();
        return bound == null ? whole(Witness.NONE, total) : bound;
    }

    /** The first text has come: from now on the idle deadline holds instead of that for the first token. */
    public void heard() {
        heard = true;
    }

    @Override
    public void cancel() {
        cancelled = true;
        Call running = call;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    Witness witness() {
        return witness;
    }

    /** @throws IOException when it was cancelled before it began */
    void begin(Call begun) throws IOException {
        call = begun;
        if (cancelled) {
            begun.cancel();
            throw new IOException("Cancelled");
        }
    }

    void eventAt(long nanos) {
        lastEventNanos = nanos;
    }

    /** Closes the connection when a deadline has passed. */
    void check(long now, HttpSettings settings) {
        DeadlineExceeded.Phase phase = missedAt(now, settings);
        if (phase != null && missed == null) {
            missed = phase;
            Call running = call;
            if (running != null) {
                running.cancel();
            }
        }
    }

    private DeadlineExceeded.Phase missedAt(long now, HttpSettings settings) {
        if (now - bornNanos > totalNanos) {
            return DeadlineExceeded.Phase.END;
        }
        if (streamed && !heard && now - bornNanos > settings.firstTokenTimeout().toNanos()) {
            return DeadlineExceeded.Phase.FIRST_TOKEN;
        }
        if (heard && now - lastEventNanos > settings.idleTimeout().toNanos()) {
            return DeadlineExceeded.Phase.NEXT_EVENT;
        }
        return null;
    }

    /** Closing a connection surfaces as some I/O error: says why it was closed, if we did it. */
    IOException explain(IOException seen) {
        return missed == null ? seen : new DeadlineExceeded(missed);
    }
}
