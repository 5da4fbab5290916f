package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** What a platform does at Replicate: uploads, orders, waits, fetches. */
final class ReplicateClient {

    static final String TRAINER =
            "/replicate/v1/models/ostris/flux-dev-lora-trainer/versions/26dce37af90b9d997eeb970d92e47de3064d46c300504ae376c75bef6a9022d2/trainings";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ProviderSandbox sandbox;
    private final SandboxClient client;

    ReplicateClient(ProviderSandbox sandbox) {
        this.sandbox = sandbox;
        this.client = new SandboxClient(sandbox.baseUrl());
    }

    HttpResponse<String> post(String path, Object body) throws Exception {
        return client.post(path, Wire.compact(body));
    }

    JsonNode get(String path) throws Exception {
        return json(client.send("GET", path, "").body());
    }

    void control(String method, String path, Object body) throws Exception {
        assertThat(client.send(method, path, Wire.compact(body)).statusCode()).isEqualTo(200);
    }

    /** Takes an order that must be taken. @return its id */
    String order(String path, Object body) throws Exception {
        HttpResponse<String> taken = post(path, body);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        return json(taken.body()).path("id").asText();
    }

    JsonNode predicted(String model, Map<String, Object> input) throws Exception {
        return ended("predictions", order("/replicate/v1/models/black-forest-labs/" + model + "/predictions", Map.of("input", input)));
    }

    JsonNode ended(String kind, String id) throws Exception {
        for (int i = 0; i < 1_200; i++) {
            JsonNode seen = get("/replicate/v1/" + kind + "/" + id);
            if (!seen.path("completed_at").isNull()) {
                return seen;
            }
            Thread.sleep(25);
        }
        throw new AssertionError(id + " never ends");
    }

    String upload(byte[] bytes) throws Exception {
        String head = "--b\r\ncontent-disposition: form-data; name=\"content\"; filename=\"a.zip\"\r\ncontent-type: application/zip\r\n\r\n";
        byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(sandbox.baseUrl().resolve("/replicate/v1/files"))
                .header("authorization", "Bearer k").header("content-type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head.getBytes(StandardCharsets.US_ASCII), bytes, tail)))
                .build();
        return json(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body()).at("/urls/get").asText();
    }

    static byte[] bytes(String address) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    static BufferedImage picture(String address) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(bytes(address)));
    }

    /** @param files name, bytes, name, bytes … */
    static byte[] zip(Object... files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) files[i]));
                zip.write((byte[]) files[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
