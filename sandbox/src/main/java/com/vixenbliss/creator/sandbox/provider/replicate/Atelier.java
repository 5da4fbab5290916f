package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Encoding;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Picture;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Sitter;
import com.vixenbliss.creator.sandbox.provider.replicate.drawing.Sketch;
import com.vixenbliss.creator.sandbox.provider.replicate.lora.Parcel;
import com.vixenbliss.creator.sandbox.provider.replicate.lora.Unusable;
import com.vixenbliss.creator.sandbox.provider.replicate.lora.Weights;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws what is ordered. */
final class Atelier {

    private static final Pattern SAFETENSORS = Pattern.compile("^(https?://.*\\.safetensors)(?:\\?|$)");

    private final Downloads downloads;
    private final Deliveries deliveries;
    private final Destinations destinations;

    Atelier(Downloads downloads, Deliveries deliveries, Destinations destinations) {
        this.downloads = downloads;
        this.deliveries = deliveries;
        this.destinations = destinations;
    }

    /** The addresses of the pictures: a list, or the only one. */
    JsonNode draw(Order order) throws IOException {
        JsonNode input = order.input();
        Sitter sitter = sitter(input, order.prompt());
        List<String> addresses = new ArrayList<>();
        String format = input.path("output_format").asText(order.model().list() ? "webp" : "png");
        for (int i = 0; i < input.path("num_outputs").asInt(1); i++) {
            Sketch sketch = Sketch.of(order.prompt(), input.path("seed").asLong(order.id().hashCode()) + i,
                    input.path("aspect_ratio").asText("1:1"), input.path("megapixels").asText("1"), sitter);
            byte[] encoded = Encoding.encode(Picture.draw(sketch), format, input.path("output_quality").asInt(80));
            String name = order.id() + "/out-" + i + "." + format;
            deliveries.put(name, encoded);
            addresses.add(order.delivery() + "/" + name);
        }
        return order.model().list() ? Wire.tree(addresses) : Wire.tree(addresses.getFirst());
    }

    private Sitter sitter(JsonNode input, String prompt) throws IOException {
        if (input.has("lora_weights")) {
            Weights weights = weights(input.path("lora_weights").asText());
            return weights.calledBy(prompt) ? Sitter.learnt(weights.look(), input.path("lora_scale").asDouble(1)) : Sitter.ANYBODY;
        }
        String address = input.path("input_image").asText(input.path("input_images").path(0).asText(""));
        return address.isEmpty() ? Sitter.ANYBODY : Sitter.seen(reference(address));
    }

    private BufferedImage reference(String address) throws IOException {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(downloads.bytes(address)));
            if (image == null) {
                throw new IOException("not an image");
            }
            return image;
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
