package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.file.Directories;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Encoding;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Picture;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Sketch;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws what is ordered, and keeps the last {@value #MOST} pictures where the deliveries find them. */
final class Atelier implements AutoCloseable {

    private static final int MOST = 400;

    private final Uploads uploads;
    private final Path shelf;
    private final Deque<Path> kept = new ArrayDeque<>();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Atelier(Uploads uploads) throws IOException {
        this.uploads = uploads;
        this.shelf = Files.createTempDirectory("creator-pictures-");
    }

    /** The addresses of the pictures. */
    List<String> draw(Order order) throws IOException {
        JsonNode input = order.input();
        BufferedImage reference = reference(input);
        List<String> addresses = new ArrayList<>();
        String format = input.path("output_format").asText(order.model().list() ? "webp" : "png");
        for (int i = 0; i < input.path("num_outputs").asInt(1); i++) {
            Sketch sketch = Sketch.of(order.prompt(), input.path("seed").asLong(order.id().hashCode()) + i,
                    input.path("aspect_ratio").asText("1:1"), input.path("megapixels").asText("1"), reference);
            byte[] encoded = Encoding.encode(Picture.draw(sketch), format, input.path("output_quality").asInt(80));
            String name = order.id() + "-out-" + i + "." + format;
            put(shelf.resolve(name), encoded);
            addresses.add(order.delivery() + "/" + name);
        }
        return addresses;
    }

    private synchronized void put(Path file, byte[] encoded) throws IOException {
        Files.write(file, encoded);
        kept.addLast(file);
        if (kept.size() > MOST) {
            Files.deleteIfExists(kept.removeFirst());
        }
    }

    /** Empty when there is none of that name, or none any more. */
    Optional<byte[]> fetch(String name) {
        Path file = shelf.resolve(name);
        try {
            return name.matches("[a-z0-9.-]+") && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BufferedImage reference(JsonNode input) throws IOException {
        String address = input.path("input_image").asText(input.path("input_images").path(0).asText(""));
        if (address.isEmpty()) {
            return null;
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(address)));
        if (image == null) {
            throw new IOException("not an image");
        }
        return image;
    }

    private byte[] bytes(String address) throws IOException {
        if (address.startsWith("data:")) {
            return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        }
        int files = address.lastIndexOf("/v1/files/");
        Optional<byte[]> uploaded = files < 0 ? Optional.empty() : uploads.bytes(address.substring(files + "/v1/files/".length()));
        return uploaded.isPresent() ? uploaded.get() : download(address);
    }

    private byte[] download(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopping);
        }
    }

    @Override
    public void close() {
        try {
            Directories.delete(shelf);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
