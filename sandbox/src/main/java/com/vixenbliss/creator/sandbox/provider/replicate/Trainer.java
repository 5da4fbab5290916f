package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.lora.Archive;
import com.vixenbliss.creator.sandbox.provider.lora.Parcel;
import com.vixenbliss.creator.sandbox.provider.lora.Weights;
import com.vixenbliss.creator.sandbox.provider.vendor.Digests;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Trains a LoRA: looks at the pictures, and puts the weights where they can be fetched. */
final class Trainer {

    private static final String FILE = "/trained_model.tar";

    private final Downloads downloads;
    private final Deliveries deliveries;
    private final Destinations destinations;

    Trainer(Downloads downloads, Deliveries deliveries, Destinations destinations) {
        this.downloads = downloads;
        this.deliveries = deliveries;
        this.destinations = destinations;
    }

    /** The version that was made and the address of its weights. */
    JsonNode train(Order order) throws IOException {
        Archive archive = Archive.read(archive(order.input().path("input_images").asText()));
        archive.require(order.model().name().contains("flux") && !order.input().path("autocaption").asBoolean(true));
        deliveries.put(order.id() + FILE, parcel(order, archive));
        String address = order.delivery() + "/" + order.id() + FILE;
        String version = Digests.sha256(order.id().getBytes(StandardCharsets.UTF_8));
        destinations.add(order.terms().destination(), version, address);
        return Wire.object().put("version", order.terms().destination() + ":" + version).put("weights", address);
    }

    private static byte[] parcel(Order order, Archive archive) throws IOException {
        String trigger = order.trigger();
        int rank = order.input().path("lora_rank").asInt(16);
        return order.model().name().contains("flux")
                ? Parcel.flux(new Weights(Weights.Base.FLUX, archive.look(), trigger, rank).safetensors(), configuration(order.input()),
                        archive.captions())
                : Parcel.sdxl(new Weights(Weights.Base.SDXL, archive.look(), trigger, rank).safetensors(), trigger);
    }

    private byte[] archive(String address) throws IOException {
        try {
            return downloads.bytes(address);
        } catch (IOException | RuntimeException gone) {
            throw new IOException("Could not download input_images: " + gone.getMessage(), gone);
        }
    }

    private static String configuration(JsonNode input) {
        return "job: custom_job\nconfig:\n  name: flux_train_replicate\n  trigger_word: " + input.path("trigger_word").asText("TOK")
                + "\n  steps: " + input.path("steps").asInt(1_000) + "\n  rank: " + input.path("lora_rank").asInt(16) + "\n";
    }
}
