package com.vixenbliss.creator.sandbox.provider.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.drawing.Encoding;
import com.vixenbliss.creator.sandbox.provider.drawing.Flaw;
import com.vixenbliss.creator.sandbox.provider.drawing.Picture;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sitter;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import com.vixenbliss.creator.sandbox.provider.lora.Parcel;
import com.vixenbliss.creator.sandbox.provider.lora.Unusable;
import com.vixenbliss.creator.sandbox.provider.lora.Weights;
import com.vixenbliss.creator.sandbox.provider.vendor.Digests;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What runs at Modal: fetches the weights, holds them against their checksum, draws. */
final class Function {

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private volatile Sketch before;

    byte[] draw(Rendering rendering, ModalConduct conduct) throws IOException {
        JsonNode order = rendering.order();
        Weights weights = weights(rendering, order.path("lora"));
        Sitter sitter = weights.calledBy(rendering.prompt())
                ? Sitter.learnt(weights.look(), order.at("/lora/scale").asDouble(1))
                : Sitter.ANYBODY;
        Sketch sketch = Sketch.sized(rendering.prompt(), order.path("seed").asLong(), order.path("width").asInt(),
                order.path("height").asInt(), sitter);
        Flaw flaw = Flaw.of(conduct.flaws(), conduct.flawShare(), rendering.prompt(), order.path("seed").asLong());
        Sketch last = before;
        BufferedImage picture = Picture.draw(flaw == Flaw.DUPLICATE && last != null ? last : sketch);
        if (flaw == null) {
            before = sketch;
        }
        return Encoding.encode(flaw == null ? picture : flaw.on(picture), order.path("format").asText("png"), 90);
    }

    private Weights weights(Rendering rendering, JsonNode lora) throws IOException {
        byte[] file = fetched(lora.path("url").asText());
        rendering.fetched();
        String wanted = lora.path("sha256").asText("");
        if (!wanted.isEmpty() && !wanted.equalsIgnoreCase(Digests.sha256(file))) {
            throw new Unusable("sha256 of the weights differs");
        }
        return Weights.read(Parcel.weights(file)).fitting(Weights.Base.SDXL);
    }

    private byte[] fetched(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new Unusable("the weights could not be fetched: " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopping);
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("the weights could not be fetched: no address", noAddress);
        }
    }
}
