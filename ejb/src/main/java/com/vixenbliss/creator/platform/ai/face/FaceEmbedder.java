package com.vixenbliss.creator.platform.ai.face;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a service for the vectors of the faces in a picture: the picture as the body of a POST, answered by
 * {@code {"faces": [{"embedding": [0.1, …]}, …]}}, the largest face first. Waits for it: never in a transaction.
 */
@ApplicationScoped
public class FaceEmbedder {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final URI service;
    private final HttpClient http;

    /** @param service {@code FACE_EMBEDDER_URL}; empty: none is configured */
    @Inject
    public FaceEmbedder(@ConfigProperty(name = "FACE_EMBEDDER_URL") Optional<URI> service) {
        this.service = service.orElse(null);
        this.http = service.map(url -> HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()).orElse(null);
    }

    /** For the CDI client proxy only. */
    protected FaceEmbedder() {
        this(Optional.empty());
    }

    private record Faces(List<Face> faces) {}

    private record Face(float[] embedding) {}

    /** Whether there is somebody to ask. */
    public boolean isAvailable() {
        return service != null;
    }

    /**
     * The largest face first; empty when there is none.
     *
     * @throws Fault {@code UNAVAILABLE}
     */
    public List<float[]> faces(byte[] picture) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(service).timeout(PATIENCE).header("Content-Type", "application/octet-stream")
                            .POST(BodyPublishers.ofByteArray(picture)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw away(new IOException("It answered " + answer.statusCode()));
            }
            return Json.lenient().readValue(answer.body(), Faces.class).faces().stream().map(Face::embedding).toList();
        } catch (IOException broken) {
            throw away(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw away(stopping);
        }
    }

    /** One less the cosine: 0 for the same direction, 2 for the opposite one. Vectors of two models have none. */
    public static double distance(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("Vectors of " + one.length + " and " + other.length + " numbers");
        }
        double product = 0;
        double ours = 0;
        double theirs = 0;
        for (int at = 0; at < one.length; at++) {
            product += (double) one[at] * other[at];
            ours += (double) one[at] * one[at];
            theirs += (double) other[at] * other[at];
        }
        return 1 - product / Math.max(1e-12, Math.sqrt(ours * theirs));
    }

    private static Fault away(Exception cause) {
        Fault fault = new Fault(Kind.UNAVAILABLE, "face-embedder-unavailable", "Faces cannot be compared just now.", Duration.ofSeconds(10));
        fault.initCause(cause);
        return fault;
    }
}
