package com.vixenbliss.creator.platform.sse.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jboss.resteasy.spi.AsyncOutputStream;
import org.jboss.resteasy.spi.AsyncStreamingOutput;

/**
 * The body of a {@code text/event-stream} answer. Whoever has an event hands it over and goes on; what comes while a
 * write is under way goes out with the next one. Unlike {@code SseEventSink} it is made after the status is known, so a
 * stream that cannot begin is still a proper error.
 */
public final class EventStream implements AsyncStreamingOutput {

    private static final int MOST_UNSENT_BYTES = 1 << 20;
    private static final byte[] HEARTBEAT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    private final Consumer<EventStream> source;
    private final Runnable gone;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream(512);
    private AsyncOutputStream out;
    private boolean writing;
    private boolean ending;

    /**
     * @param source starts to send when the body is wanted
     * @param gone called once when the client has left or the stream has ended
     */
    public EventStream(Consumer<EventStream> source, Runnable gone) {
        this.source = source;
        this.gone = gone;
    }

    @Override
    public CompletionStage<Void> asyncWrite(AsyncOutputStream output) {
        out = output;
        finished.whenComplete((nothing, failure) -> gone.run());
        source.accept(this);
        return finished;
    }

    /** Sends an event. {@code json} has no line breaks. */
    public void send(String id, String name, String json) {
        enqueue(("event: " + name + "\nid: " + id + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a comment, which keeps proxies from closing the stream and finds out whether the client is there. */
    public void heartbeat() {
        enqueue(HEARTBEAT);
    }

    /** Ends the stream when all is sent. */
    public void end() {
        synchronized (this) {
            ending = true;
        }
        pump();
    }

    private void enqueue(byte[] bytes) {
        synchronized (this) {
            if (ending || finished.isDone()) {
                return;
            }
            if (unsent.size() > MOST_UNSENT_BYTES) {
                finished.complete(null);
                return;
            }
            unsent.writeBytes(bytes);
        }
        pump();
    }

    private void pump() {
        byte[] next;
        synchronized (this) {
            if (writing || finished.isDone()) {
                return;
            }
            if (unsent.size() == 0) {
                if (ending) {
                    finished.complete(null);
                }
                return;
            }
            next = unsent.toByteArray();
            unsent.reset();
            writing = true;
        }
        out.asyncWrite(next).thenCompose(nothing -> out.asyncFlush()).whenComplete(this::written);
    }

    private void written(Void nothing, Throwable failure) {
        synchronized (this) {
            writing = false;
        }
        if (failure == null) {
            pump();
        } else {
            finished.complete(null);
        }
    }
}
