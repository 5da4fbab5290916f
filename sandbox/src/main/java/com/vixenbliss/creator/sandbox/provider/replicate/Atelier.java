package com.vixenbliss.creator.sandbox.provider.replicate;

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
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws what is ordered. */
final class Atelier {

    private static final Pattern SAFETENSORS = Pattern.compile("^(https?://.*\\.safetensors)(?:\\?|$)");

    private static final int MOST_SEEN = 200;

    private final Downloads downloads;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final Map<String, Sitter> seen = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sitter> eldest) {
            return size() > MOST_SEEN;
        }
    });
    private volatile Sketch before;

    Atelier(Downloads downloads, Deliveries deliveries, Destinations destinations) {
        this.downloads = downloads;
        this.deliveries = deliveries;
        this.destinations = destinations;
    }

    /** The addresses of the pictures: a list, or the only one. */
    JsonNode draw(Order order, Conduct conduct) throws IOException {
        JsonNode input = order.input();
        Sitter sitter = sitter(input, order.prompt());
        List<String> addresses = new ArrayList<>();
        String format = input.path("output_format").asText(order.model().list() ? "webp" : "png");
        for (int i = 0; i < input.path("num_outputs").asInt(1); i++) {
            Sketch sketch = Sketch.of(order.prompt(), input.path("seed").asLong(order.id().hashCode()) + i,
                    input.path("aspect_ratio").asText("1:1"), input.path("megapixels").asText("1"), sitter);
            byte[] encoded = Encoding.encode(picture(sketch, order.prompt(), conduct), format, input.path("output_quality").asInt(80));
            String name = order.id() + "/out-" + i + "." + format;
            deliveries.put(name, encoded);
            addresses.add(order.delivery() + "/" + name);
        }
        return order.model().list() ? Wire.tree(addresses) : Wire.tree(addresses.getFirst());
    }

    private BufferedImage picture(Sketch sketch, String prompt, Conduct conduct) {
        Flaw flaw = Flaw.of(conduct.flaws(), conduct.flawShare(), prompt, sketch.seed());
        Sketch last = before;
        BufferedImage picture = Picture.draw(flaw == Flaw.DUPLICATE && last != null ? last : sketch);
        if (flaw == null) {
            before = sketch;
        }
        return flaw == null ? picture : flaw.on(picture);
    }

    private Sitter sitter(JsonNode input, String prompt) throws IOException {
        if (input.has("lora_weights")) {
            Weights weights = weights(input.path("lora_weights").asText());
            return weights.calledBy(prompt) ? Sitter.learnt(weights.look(), input.path("lora_scale").asDouble(1)) : Sitter.ANYBODY;
        }
        String address = input.path("input_image").asText(input.path("input_images").path(0).asText(""));
        return address.isEmpty() ? Sitter.ANYBODY : seen(address);
    }

    /** A reference is looked at once, however often it is sent. */
    private Sitter seen(String address) throws IOException {
        try {
            byte[] reference = downloads.bytes(address);
            String known = Digests.sha256(reference);
            Sitter sitter = seen.get(known);
            if (sitter == null) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(reference));
                if (image == null) {
                    throw new IOException("not an image");
                }
                sitter = Sitter.seen(image);
                seen.put(known, sitter);
            }
            return sitter;
        } catch (IOException | RuntimeException unusable) {
            throw new IOException("Could not read the input image: " + unusable.getMessage(), unusable);
        }
    }

    private Weights weights(String named) throws IOException {
        try {
            Optional<String> trained = destinations.weights(named);
            String address = trained.isPresent() ? trained.get() : address(named);
            return Weights.read(Parcel.weights(downloads.bytes(address))).fitting(Weights.Base.FLUX);
        } catch (IOException | RuntimeException unusable) {
            throw new IOException("Failed to load LoRA weights: " + unusable.getMessage(), unusable);
        }
    }

    /**
     * What the model makes of an address: it goes by the ending, and where that stands before a question mark, what follows is
     * lost, a signature too. (github.com/replicate/cog-flux, weights.py)
     */
    private static String address(String named) throws IOException {
        Matcher safetensors = SAFETENSORS.matcher(named);
        if (safetensors.find()) {
            return safetensors.group(1).replaceFirst("#.*", "");
        }
        if (named.matches("https?://.+/trained_model\\.tar")) {
            return named;
        }
        throw new Unusable("Invalid lora, must be either a: HuggingFace path, Replicate model.tar, or a URL ending in .safetensors: " + named);
    }
}
