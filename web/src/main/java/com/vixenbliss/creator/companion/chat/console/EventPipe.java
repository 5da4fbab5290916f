package com.vixenbliss.creator.companion.chat.console;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A {@code text/event-stream} to one browser. Whoever has an event hands it over and goes on; a virtual thread of the pipe's
 * own writes, and sends a comment when nothing has happened for a while. A reader who is too slow is cut off.
 */
final class EventPipe implements AsyncListener {

    private static final int MOST_UNSENT = 2_000;
    private static final int BREATH_SECONDS = 15;
    private static final String END = "";

    private final BlockingQueue<String> unsent = new LinkedBlockingQueue<>(MOST_UNSENT);
    private final AsyncContext connection;
    private volatile boolean closed;

    EventPipe(HttpServletRequest request) {
        connection = request.startAsync();
        connection.setTimeout(0);
        connection.getResponse().setContentType("text/event-stream;charset=UTF-8");
        connection.addListener(this);
    }

    /**
     * Begins to write, first what was handed over so far.
     *
     * @param gone called once when the browser has left or the stream has ended
     */
    void start(Runnable gone) {
        Thread.ofVirtual().name("console-events").start(() -> write(gone));
    }

    /** Hands an event over. {@code json} has no line breaks. */
    void send(String id, String name, String json) {
        closed |= !unsent.offer("id: " + id + "\nevent: " + name + "\ndata: " + json + "\n\n");
    }

    /** Ends the stream when all is sent. */
    void end() {
        closed |= !unsent.offer(END);
    }

    private void write(Runnable gone) {
        try {
            ServletOutputStream out = connection.getResponse().getOutputStream();
            for (String next = ":\n\n"; !closed && !next.equals(END); next = next()) {
                out.write(next.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException left) {
            closed = true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            gone.run();
            connection.complete();
        }
    }

    private String next() throws InterruptedException {
        String next = unsent.poll(BREATH_SECONDS, TimeUnit.SECONDS);
        return next == null ? ":\n\n" : next;
    }

    @Override
    public void onError(AsyncEvent event) {
        closed = true;
    }

    @Override
    public void onComplete(AsyncEvent event) {
        closed = true;
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        closed = true;
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // only the first start is ours
    }
}
