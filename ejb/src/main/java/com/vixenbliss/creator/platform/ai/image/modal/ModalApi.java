package com.vixenbliss.creator.platform.ai.image.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.Bodies;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.http.StreamBroken;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.Troubles;
import com.vixenbliss.creator.platform.ai.resilience.AwaitedCall;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Calls of our function. What is not answered within 150 s Modal answers with 303: the answer is to be had where that leads,
 * and nothing runs twice. It is followed to the same origin only, for the keys go along.
 */
final class ModalApi implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int SEE_OTHER = 303;
    private static final int MOST_HOPS = 20;

    /** A step of a rendering has three minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ModalSettings settings;
    private final Line line;
    private final OkHttpClient client;

    /** What is made of an answer that went well. */
    interface Reading<T> {
        T from(Response response) throws IOException;
    }

    ModalApi(ModalSettings settings, Line line) {
        this.settings = settings;
        this.line = line;
        this.client = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(32, 30, TimeUnit.SECONDS))
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ZERO)
                .callTimeout(settings.callTimeout())
                .followRedirects(false)
                .build();
    }

    /** @throws ProviderFailure whatever went wrong */
    JsonNode post(String path, JsonNode body) {
        RequestBody json = RequestBody.create(body.toString().getBytes(StandardCharsets.UTF_8), JSON);
        return AwaitedCall.along(line, () -> call(request(path).post(json).build(), ModalApi::tree));
    }

    /** Empty when nothing is known of it. */
    <T> Optional<T> find(String path, Reading<T> reading) {
        return AwaitedCall.along(line, () -> {
            try {
                return Optional.of(call(request(path).get().build(), reading));
            } catch (ProviderFailure failure) {
                return unlessGone(failure);
            }
        });
    }

    /** Where something lies. */
    URI address(String path) {
        return URI.create(settings.url().orElse("") + path);
    }

    static JsonNode tree(Response response) throws IOException {
        return Json.lenient().readTree(Bodies.whole(response));
    }

    private Request.Builder request(String path) {
        String url = settings.url().orElseThrow(() -> Troubles.misconfigured("MODAL_URL is not set"));
        return keyed(new Request.Builder().url(url + path));
    }

    private Request.Builder keyed(Request.Builder request) {
        return request.header("Modal-Key", settings.key()).header("Modal-Secret", settings.secret());
    }

    private <T> T call(Request first, Reading<T> reading) {
        long until = System.nanoTime() + LONGEST.toNanos();
        Request next = first;
        try {
            for (int hop = 0; hop <= MOST_HOPS && System.nanoTime() < until; hop++) {
                try (Response response = client.newCall(next).execute()) {
                    if (response.code() != SEE_OTHER) {
                        Bodies.requireSuccess(response);
                        return reading.from(response);
                    }
                    next = keyed(new Request.Builder().url(onward(first, response))).get().build();
                }
            }
            throw new InterruptedIOException("still no answer");
        } catch (HttpFailure | IOException failed) {
            throw Troubles.read(failed);
        }
    }

    private static HttpUrl onward(Request first, Response response) throws IOException {
        String location = response.header("Location");
        HttpUrl to = location == null ? null : response.request().url().resolve(location);
        HttpUrl home = first.url();
        if (to == null || !to.host().equals(home.host()) || to.port() != home.port() || !to.scheme().equals(home.scheme())) {
            throw new StreamBroken("An answer that leads elsewhere");
        }
        return to;
    }

    private static <T> Optional<T> unlessGone(ProviderFailure failure) {
        boolean gone = failure.getCause() instanceof HttpFailure said && (said.statusCode() == 404 || said.statusCode() == 410);
        if (gone) {
            return Optional.empty();
        }
        throw failure;
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
