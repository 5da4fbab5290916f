package com.vixenbliss.creator.sandbox.provider.http;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/**
 * Plays one answer on the connection's own I/O thread, by its timer: a thousand slow streams hold no thread. Not thread
 * safe, and need not be: an exchange never leaves its I/O thread.
 */
final class Player implements IoCallback {

    /** A stalled connection whose client never gives up is closed after this. */
    private static final int STALL_MINUTES = 10;

    private final HttpServerExchange exchange;
    private final Answer answer;
    private final Score score;
    private int next;

    Player(HttpServerExchange exchange, Answer answer, Tempo tempo) {
        this.exchange = exchange;
        this.answer = answer;
        this.score = Score.of(answer, tempo);
    }

    void play() {
        if (score.ending() == Tempo.Ending.HANG_UP) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        exchange.setStatusCode(answer.status());
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        if (answer.streamed()) {
            exchange.getResponseHeaders().put(Headers.TRANSFER_ENCODING, "chunked");
        } else {
            exchange.setResponseContentLength(answer.events().getFirst().bytes().length);
        }
        exchange.dispatch(SameThreadExecutor.INSTANCE, this::proceed);
    }

    private void proceed() {
        if (next == score.notes().size()) {
            end();
            return;
        }
        int wait = score.notes().get(next).pause();
        if (wait > 0) {
            exchange.getIoThread().executeAfter(this::write, wait, TimeUnit.MILLISECONDS);
        } else {
            write();
        }
    }

    private void write() {
        Score.Note note = score.notes().get(next++);
        boolean last = next == score.notes().size() && score.ending() == Tempo.Ending.FINISH;
        exchange.getResponseSender().send(note.buffer(), last ? END_EXCHANGE : this);
    }

    @Override
    public void onComplete(HttpServerExchange done, Sender sender) {
        proceed();
    }

    @Override
    public void onException(HttpServerExchange failed, Sender sender, IOException clientWentAway) {
        IoUtils.safeClose(exchange.getConnection());
    }

    private void end() {
        switch (score.ending()) {
            case FINISH -> exchange.endExchange();
            case CUT, HANG_UP -> IoUtils.safeClose(exchange.getConnection());
            case STALL -> exchange.getIoThread()
                    .executeAfter(() -> IoUtils.safeClose(exchange.getConnection()), STALL_MINUTES, TimeUnit.MINUTES);
        }
    }
}
