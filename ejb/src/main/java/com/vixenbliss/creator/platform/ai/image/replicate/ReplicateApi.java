package com.vixenbliss.creator.platform.ai.image.replicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.http.Bodies;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.resilience.AwaitedCall;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;

/**
 * Replicate's HTTP API, JSON in and out; every failure is a {@link ProviderFailure}. The token goes to the base URL and
 * nowhere else: redirects are not followed, and addresses out of answers are refused unless they lie below it.
 */
final class ReplicateApi implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final String baseUrl;
    private final String token;
    private final Line line;
    private final OkHttpClient client;

    ReplicateApi(ReplicateSettings settings, Line line) {
        this.baseUrl = settings.baseUrl();
        this.token = settings.token().orElse(null);
        this.line = line;
        this.client = client(settings.callTimeout());
    }

    private static OkHttpClient client(Duration timeout) {
        return new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(32, 30, TimeUnit.SECONDS))
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ofSeconds(10))
                .callTimeout(timeout)
                .followRedirects(false)
                .build();
    }

    /** @param path below the base URL, with its query, or a whole address that lies below it */
    JsonNode get(String path) {
        return AwaitedCall.along(line, () -> json(request(path).get().build()));
    }

    /** Empty when Replicate knows nothing of it. */
    Optional<JsonNode> find(String path) {
        return AwaitedCall.along(line, () -> {
            try {
                return Optional.of(json(request(path).get().build()));
            } catch (ProviderFailure failure) {
                return unlessGone(failure);
            }
        });
    }

    /**
     * Posts what must not be posted twice: the body can be written once, so that not even OkHttp, which repeats a call
     * quietly when a kept connection turns out to be dead, can order a second picture.
     */
    JsonNode postOnce(String path, JsonNode body, Duration cancelAfter) {
        Request request = request(path)
                .header("Cancel-After", cancelAfter.toSeconds() + "s")
                .post(new Once(body.toString().getBytes(StandardCharsets.UTF_8)))
                .build();
        return AwaitedCall.along(line, () -> json(request));
    }

    /** Posts without a body; what is gone or has ended is none the worse for it. */
    void postIfThere(String path) {
        AwaitedCall.along(line, () -> {
            try {
                return Optional.of(json(request(path).post(RequestBody.create(new byte[0])).build()));
            } catch (ProviderFailure failure) {
                return unlessGone(failure);
            }
        });
    }

    /** Uploads a file. */
    JsonNode upload(byte[] bytes, String mime, String name) {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("content", name, RequestBody.create(bytes, MediaType.get(mime)))
                .build();
        return AwaitedCall.along(line, () -> json(request("/files").post(form).build()));
    }

    private Request.Builder request(String path) {
        String url = path.startsWith("/") ? baseUrl + path : path;
        if (token == null || !url.startsWith(baseUrl + "/")) {
            throw ReplicateFailures.misconfigured(token == null ? "REPLICATE_API_TOKEN is not set" : "A foreign address");
        }
        return new Request.Builder().url(url).header("Authorization", "Bearer " + token);
    }

    private JsonNode json(Request request) {
        try (Response response = client.newCall(request).execute()) {
            Bodies.requireSuccess(response);
            return Json.lenient().readTree(Bodies.whole(response));
        } catch (HttpFailure | IOException failed) {
            throw ReplicateFailures.read(failed);
        }
    }

    private static Optional<JsonNode> unlessGone(ProviderFailure failure) {
        if (failure.getCause() instanceof HttpFailure said && said.statusCode() == 404) {
            return Optional.empty();
        }
        throw failure;
    }

    /** Where the API is. */
    URI baseUrl() {
        return URI.create(baseUrl);
    }

    /** For downloads: the same bounds, another trust. */
    OkHttpClient.Builder likewise() {
        return client.newBuilder();
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    /** A JSON body that is written at most once. */
    private static final class Once extends RequestBody {

        private final byte[] json;

        Once(byte[] json) {
            this.json = json;
        }

        @Override
        public MediaType contentType() {
            return JSON;
        }

        @Override
        public long contentLength() {
            return json.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(json);
        }
    }
}
