package com.vixenbliss.creator.platform.ai.http;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okio.BufferedSource;

/** Reads one stream to its end, on a virtual thread of its own. */
final class StreamReading implements Callback {

    private static final int CHUNK_BYTES = 8 * 1024;

    private final Exchange exchange;
    private final ServerSentEventListener listener;
    private final ServerSentEventContext context;
    private final int maxEventBytes;
    private final Runnable atEnd;

    /** @param atEnd run when nothing more will come, before or after the listener hears so */
    StreamReading(Exchange exchange, ServerSentEventListener listener, int maxEventBytes, Runnable atEnd) {
        this.exchange = exchange;
        this.listener = listener;
        this.context = new ServerSentEventContext(exchange);
        this.maxEventBytes = maxEventBytes;
        this.atEnd = atEnd;
    }

    @Override
    public void onFailure(Call call, IOException failed) {
        atEnd.run();
        listener.onError(exchange.explain(failed));
    }

    @Override
    public void onResponse(Call call, Response response) {
        try (response) {
            Bodies.requireSuccess(response);
            read(response.body().source());
            exchange.witness().onEnd();
            listener.onClose();
        } catch (IOException failed) {
            listener.onError(exchange.explain(failed));
        } catch (RuntimeException | Error refused) {
            listener.onError(refused);                     // an Error too: somebody waits for the end of this stream
        } finally {
            atEnd.run();
        }
    }

    private void read(BufferedSource source) throws IOException {
        SseFramer framer = new SseFramer(maxEventBytes, this::onEvent);
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int n = source.read(chunk); n >= 0; n = source.read(chunk)) {
            exchange.eventAt(System.nanoTime());
            framer.feed(chunk, n);
        }
        framer.end();
    }

    private void onEvent(String name, String data) throws IOException {
        String read = exchange.witness().onEvent(name, data);
        if (read != null) {
            listener.onEvent(new ServerSentEvent(name, read), context);
        }
    }
}
