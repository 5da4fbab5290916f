package com.vixenbliss.creator.platform.ai.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.vixenbliss.creator.platform.ai.AiSettings;
import com.vixenbliss.creator.platform.ai.health.ProviderHealth;
import com.vixenbliss.creator.platform.ai.http.Bodies;
import com.vixenbliss.creator.platform.ai.http.HttpFailure;
import com.vixenbliss.creator.platform.ai.provider.ProviderFailure;
import com.vixenbliss.creator.platform.ai.provider.Troubles;
import com.vixenbliss.creator.platform.ai.resilience.AwaitedCall;
import com.vixenbliss.creator.platform.ai.resilience.CircuitBreaker;
import com.vixenbliss.creator.platform.ai.resilience.Line;
import com.vixenbliss.creator.platform.ai.resilience.Throttle;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
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

/**
 * Replicate's HTTP API, JSON in and out; every failure is a {@link ProviderFailure}. The token goes to the base URL and
 * nowhere else: redirects are not followed, and addresses out of answers are refused unless they lie below it.
 */
@ApplicationScoped
public class ReplicateApi implements AutoCloseable {

    /** The stable word for Replicate in books, metrics and console. */
    public static final String NAME = "replicate";

    private String baseUrl;
    private String token;
    private Line line;
    private OkHttpClient client;

    @Inject
    public ReplicateApi(ReplicateSettings settings, AiSettings resilience, ProviderHealth health, Clock clock) {
        this(settings, resilience, (Line.Log) health, clock);
    }

    public ReplicateApi(ReplicateSettings settings, AiSettings resilience, Line.Log log, Clock clock) {
        CircuitBreaker circuit = new CircuitBreaker(clock, resilience.circuitFailures(), resilience.circuitOpenFor());
        this.baseUrl = settings.baseUrl();
        this.token = settings.token().orElse(null);
        this.line = new Line(NAME, circuit, new Throttle(clock), log);
        this.client = client(settings.callTimeout());
    }

    protected ReplicateApi() {}                  // for the CDI client proxy only

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
    public JsonNode get(String path) {
        return AwaitedCall.along(line, () -> json(request(path).get().build()));
    }

    /** Empty when Replicate knows nothing of it. */
    public Optional<JsonNode> find(String path) {
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
    public JsonNode postOnce(String path, JsonNode body, Duration cancelAfter) {
        return posted(request(path).header("Cancel-After", cancelAfter.toSeconds() + "s"), body);
    }

    /** The same without a time after which it ends there. */
    public JsonNode postOnce(String path, JsonNode body) {
        return posted(request(path), body);
    }

    private JsonNode posted(Request.Builder to, JsonNode body) {
        Request request = to.post(new Once(body)).build();
        return AwaitedCall.along(line, () -> json(request));
    }

    /** Makes something that somebody else may make at the same time: that is fine as well. */
    public void postUnlessThere(String path, JsonNode body) {
        AwaitedCall.along(line, () -> {
            try {
                return json(request(path).post(new Once(body)).build());
            } catch (ProviderFailure failure) {
                return unlessThere(failure);
            }
        });
    }

    /** Posts without a body; what is gone or has ended is none the worse for it. */
    public void postIfThere(String path) {
        AwaitedCall.along(line, () -> {
            try {
                return Optional.of(json(request(path).post(RequestBody.create(new byte[0])).build()));
            } catch (ProviderFailure failure) {
                return unlessGone(failure);
            }
        });
    }

    /** Uploads a file. */
    public JsonNode upload(byte[] bytes, String mime, String name) {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("content", name, RequestBody.create(bytes, MediaType.get(mime)))
                .build();
        return AwaitedCall.along(line, () -> json(request("/files").post(form).build()));
    }

    /** Uploads a file as it is read, for what is too large for memory. */
    public JsonNode upload(Path file, String mime, String name, Duration timeout) {
        MultipartBody form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("content", name, RequestBody.create(file.toFile(), MediaType.get(mime)))
                .build();
        OkHttpClient patient = client.newBuilder().callTimeout(timeout).build();
        return AwaitedCall.along(line, () -> json(patient, request("/files").post(form).build()));
    }

    private Request.Builder request(String path) {
        String url = path.startsWith("/") ? baseUrl + path : path;
        if (token == null || !url.startsWith(baseUrl + "/")) {
            throw Troubles.misconfigured(token == null ? "REPLICATE_API_TOKEN is not set" : "A foreign address");
        }
        return new Request.Builder().url(url).header("Authorization", "Bearer " + token);
    }

    private JsonNode json(Request request) {
        return json(client, request);
    }

    private static JsonNode json(OkHttpClient client, Request request) {
        try (Response response = client.newCall(request).execute()) {
            Bodies.requireSuccess(response);
            return Json.lenient().readTree(Bodies.whole(response));
        } catch (HttpFailure | IOException failed) {
            throw Troubles.read(failed);
        }
    }

    private static Optional<JsonNode> unlessGone(ProviderFailure failure) {
        if (failure.getCause() instanceof HttpFailure said && said.statusCode() == 404) {
            return Optional.empty();
        }
        throw failure;
    }

    private static JsonNode unlessThere(ProviderFailure failure) {
        if (failure.getCause() instanceof HttpFailure said && said.statusCode() == 409) {
            return NullNode.getInstance();
        }
        throw failure;
    }

    /** Where the API is. */
    public URI baseUrl() {
        return URI.create(baseUrl);
    }

    /** For downloads: the same bounds, another trust. */
    public OkHttpClient.Builder likewise() {
        return client.newBuilder();
    }

    @PreDestroy
    @Override
    public void close() {
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
