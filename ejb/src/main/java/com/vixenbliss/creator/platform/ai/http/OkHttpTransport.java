package com.vixenbliss.creator.platform.ai.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * LangChain4j's HTTP client over OkHttp. Every call runs on a virtual thread of its own, so that a thousand open streams
 * hold no platform thread; read timeouts are off, because OkHttp would arm one for each read, and one ticker looks
 * after the deadlines of all calls instead. HTTP/1.1 without upgrade; redirects are not followed, for the key would
 * travel along.
 */
public final class OkHttpTransport implements HttpClient, AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final long TICK_MILLIS = 50;

    private final HttpSettings settings;
    private final OkHttpClient client;
    private final ExecutorService threads;
    private final ScheduledExecutorService ticker;
    private final Set<Exchange> open = ConcurrentHashMap.newKeySet();

    public OkHttpTransport(HttpSettings settings) {
        this.settings = settings;
        this.threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("model-call-", 0).factory());
        this.ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("model-deadlines").factory());
        this.client = client(settings, threads);
        ticker.scheduleWithFixedDelay(this::checkDeadlines, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static OkHttpClient client(HttpSettings settings, ExecutorService threads) {
        Dispatcher dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(settings.maxRequests());
        dispatcher.setMaxRequestsPerHost(settings.maxRequests());
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(Math.min(settings.maxRequests(), 512), 30, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ofSeconds(10))
                .followRedirects(false)
                .build();
    }

    /** For LangChain4j's builders, which want to build their client themselves: all get this one. */
    public HttpClientBuilder asBuilder() {
        return new Shared();
    }

    /** Where answers that are awaited whole may wait: virtual threads. */
    public ExecutorService threads() {
        return threads;
    }

    /** Waits for the whole answer; meant for virtual threads. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Exchange exchange = Exchange.current(settings.totalTimeout());
        Call call = client.newCall(toOkHttp(request));
        open.add(exchange);
        try {
            exchange.begin(call);
            try (Response response = call.execute()) {
                Bodies.requireSuccess(response);
                String body = exchange.witness().onBody(Bodies.whole(response));
                return SuccessfulHttpResponse.builder().statusCode(response.code()).body(body).build();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(exchange.explain(failed));
        } finally {
            open.remove(exchange);
        }
    }

    /** Returns at once; {@code parser} is not used, the framing is our own. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        Exchange exchange = Exchange.current(settings.totalTimeout());
        Request uncompressed = toOkHttp(request).newBuilder().header("Accept-Encoding", "identity").build();
        Call call = client.newCall(uncompressed);
        open.add(exchange);
        try {
            exchange.begin(call);
        } catch (IOException cancelled) {
            open.remove(exchange);
            listener.onError(cancelled);
            return;
        }
        call.enqueue(new StreamReading(exchange, listener, settings.maxEventBytes(), () -> open.remove(exchange)));
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        threads.shutdown();
    }

    private void checkDeadlines() {
        long now = System.nanoTime();
        for (Exchange exchange : open) {
            exchange.check(now, settings);
        }
    }

    private static Request toOkHttp(HttpRequest request) {
        Request.Builder builder = new Request.Builder().url(request.url());
        request.headers().forEach((name, values) -> values.forEach(value -> builder.addHeader(name, value)));
        RequestBody body = request.body() == null
                ? null
                : RequestBody.create(request.body().getBytes(StandardCharsets.UTF_8), JSON);
        return builder.method(request.method().name(), body).build();
    }

    /** Ignores the time-outs that LangChain4j would set: {@link HttpSettings} hold. */
    private final class Shared implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return settings.connectTimeout();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return settings.totalTimeout();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return OkHttpTransport.this;
        }
    }
}
