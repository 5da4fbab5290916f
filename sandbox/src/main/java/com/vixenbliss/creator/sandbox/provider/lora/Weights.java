package com.vixenbliss.creator.sandbox.provider.lora;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A LoRA as safetensors: eight bytes for the length of a JSON header, the header, the tensors. Two layers have names and
 * shapes of the base's, filled with noise; the likeness is a tensor of its own.
 *
 * @param base the model that they fit
 * @param trigger the word that brings the likeness up
 */
public record Weights(Base base, Look look, String trigger, int rank) {

    private static final int LONGEST_HEADER = 1 << 20;
    private static final String LIKENESS = "sandbox.likeness.weight";

    /** Which models there are LoRAs for. */
    public enum Base {
        FLUX("transformer.single_transformer_blocks.7.attn.to_q.lora_", 3_072),
        SDXL("unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q.lora_", 1_280);

        private final String layer;
        private final int width;

        Base(String layer, int width) {
            this.layer = layer;
            this.width = width;
        }
    }

    /** The bytes of the file: always the same for the same weights. */
    public byte[] safetensors() {
        Map<String, byte[]> tensors = new LinkedHashMap<>();
        ObjectNode header = Wire.object();
        header.putObject("__metadata__").put("format", "pt").put("software", "{\"name\": \"sandbox\"}").put("trigger_word", trigger)
                .put("base_model", base.name().toLowerCase(Locale.ROOT));
        Random noise = new Random(look.hashCode() * 31L + trigger.hashCode());
        add(header, tensors, base.layer + "A.weight", "F16", new int[] {rank, base.width}, noise(noise, rank * base.width));
        add(header, tensors, base.layer + "B.weight", "F16", new int[] {base.width, rank}, noise(noise, rank * base.width));
        add(header, tensors, LIKENESS, "F32", new int[] {Look.NUMBERS}, floats(look.numbers()));
        byte[] json = Wire.compact(header).getBytes(StandardCharsets.UTF_8);
        int padded = (json.length + 7) / 8 * 8;
        ByteBuffer file = ByteBuffer.allocate(8 + padded + tensors.values().stream().mapToInt(bytes -> bytes.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN).putLong(padded).put(json);
        byte[] spaces = new byte[padded - json.length];
        Arrays.fill(spaces, (byte) ' ');
        file.put(spaces);
        tensors.values().forEach(file::put);
        return file.array();
    }

    private static void add(ObjectNode header, Map<String, byte[]> tensors, String name, String type, int[] shape, byte[] bytes) {
        int from = tensors.values().stream().mapToInt(before -> before.length).sum();
        ObjectNode tensor = header.putObject(name).put("dtype", type);
        tensor.set("shape", Wire.tree(shape));
        tensor.set("data_offsets", Wire.tree(new int[] {from, from + bytes.length}));
        tensors.put(name, bytes);
    }

    /** Small numbers around nought, as a LoRA's are. */
    private static byte[] noise(Random chance, int count) {
        ByteBuffer halves = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            halves.putShort(Float.floatToFloat16((float) chance.nextGaussian() * 0.02f));
        }
        return halves.array();
    }

    private static byte[] floats(float[] values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            buffer.putFloat(value);
        }
        return buffer.array();
    }

    /** Reads a file that {@link #safetensors} wrote, out of whose hands it may come. */
    public static Weights read(byte[] file) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long length = file.length < 8 ? -1 : buffer.getLong();
        if (length < 2 || length > Math.min(LONGEST_HEADER, file.length - 8)) {
            throw new Unusable("Error while deserializing header: HeaderTooLarge");
        }
        JsonNode header = Wire.parse(Arrays.copyOfRange(file, 8, 8 + (int) length))
                .orElseThrow(() -> new Unusable("Error while deserializing header: InvalidHeaderDeserialization"));
        requireWhole(header, file.length - 8 - length);
        Base base = Arrays.stream(Base.values()).filter(one -> header.has(one.layer + "A.weight")).findAny()
                .orElseThrow(() -> new Unusable("no layer of a known model in the weights"));
        JsonNode offsets = header.path(LIKENESS).path("data_offsets");
        if (offsets.size() != 2 || offsets.path(1).asInt() - offsets.path(0).asInt() != 4 * Look.NUMBERS) {
            throw new Unusable("the weights were not trained here");
        }
        float[] numbers = new float[Look.NUMBERS];
        buffer.position(8 + (int) length + offsets.path(0).asInt());
        buffer.asFloatBuffer().get(numbers);
        return new Weights(base, Look.of(numbers), header.at("/__metadata__/trigger_word").asText(),
                header.path(base.layer + "A.weight").path("shape").path(0).asInt());
    }

    private static void requireWhole(JsonNode header, long bytes) throws Unusable {
        long end = 0;
        for (Map.Entry<String, JsonNode> tensor : header.properties()) {
            end = Math.max(end, tensor.getValue().path("data_offsets").path(1).asLong());
        }
        if (end != bytes) {
            throw new Unusable("Error while deserializing header: MetadataIncompleteBuffer");
        }
    }

    /** The same, if they fit that model. */
    public Weights fitting(Base model) throws Unusable {
        if (base != model) {
            throw new Unusable("the weights are for " + base.name() + ", not for " + model.name());
        }
        return this;
    }

    /** Whether a prompt brings the likeness up. */
    public boolean calledBy(String prompt) {
        return trigger.isEmpty() || Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(trigger.toLowerCase(Locale.ROOT))
                + "(?![\\p{L}\\p{N}])").matcher(prompt.toLowerCase(Locale.ROOT)).find();
    }
}
