package com.vixenbliss.creator.sandbox.provider.lora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file of a LoRA: as any reader of safetensors wants it, and with the likeness in it. */
class WeightsTest {

    private static final Look MIRA = new Look(new Color(0xE3B08C), new Color(0xA6492B), Look.Cut.BOB, new Color(0x4D8A5B), new Color(0x2B3B63));
    private static final Weights WEIGHTS = new Weights(Weights.Base.FLUX, MIRA, "VXMIRA7Q", 16);

    @Test
    void theHeaderDescribesTensorsThatFillTheFile() {
        byte[] file = WEIGHTS.safetensors();
        long length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
        JsonNode header = Wire.parse(Arrays.copyOfRange(file, 8, 8 + (int) length)).orElseThrow();

        long end = 0;
        for (Map.Entry<String, JsonNode> tensor : header.properties()) {
            if (!tensor.getKey().equals("__metadata__")) {
                JsonNode offsets = tensor.getValue().path("data_offsets");
                assertThat(offsets.path(0).asLong()).as(tensor.getKey()).isEqualTo(end);
                long elements = 1;
                for (JsonNode side : tensor.getValue().path("shape")) {
                    elements *= side.asLong();
                }
                end += elements * (tensor.getValue().path("dtype").asText().equals("F16") ? 2 : 4);
                assertThat(offsets.path(1).asLong()).as(tensor.getKey()).isEqualTo(end);
            }
        }
        assertThat(8 + length + end).isEqualTo(file.length);
        assertThat(length % 8).isZero();
        assertThat(header.at("/__metadata__/format").asText()).isEqualTo("pt");
    }

    @Test
    void whatWasLearntIsReadAgain() throws Exception {
        assertThat(Weights.read(WEIGHTS.safetensors())).isEqualTo(WEIGHTS);
    }

    @Test
    void aFileThatIsCutOrSomethingElseIsRefused() {
        byte[] file = WEIGHTS.safetensors();

        assertThatThrownBy(() -> Weights.read(Arrays.copyOf(file, file.length - 1))).hasMessageContaining("MetadataIncompleteBuffer");
        assertThatThrownBy(() -> Weights.read(new byte[4])).hasMessageContaining("HeaderTooLarge");
        assertThatThrownBy(() -> Weights.read("<html>not here</html>".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Unusable.class);
    }

    @Test
    void aTriggerIsAWordOfThePrompt() {
        assertThat(WEIGHTS.calledBy("a photo of vxmira7q, smiling")).isTrue();
        assertThat(WEIGHTS.calledBy("a photo of VXMIRA7QX")).isFalse();
        assertThat(WEIGHTS.calledBy("a photo of a woman")).isFalse();
    }

    @Test
    void aParcelHoldsTheWeightsAndIsAlwaysTheSame() throws Exception {
        TreeMap<String, String> captions = new TreeMap<>(Map.of("001", "VXMIRA7Q, portrait", "002", "VXMIRA7Q, smiling"));
        byte[] parcel = Parcel.flux(WEIGHTS.safetensors(), "steps: 1000\n", captions);

        assertThat(Parcel.weights(parcel)).isEqualTo(WEIGHTS.safetensors());
        assertThat(Parcel.flux(WEIGHTS.safetensors(), "steps: 1000\n", captions)).isEqualTo(parcel);
        assertThat(Parcel.weights(Parcel.sdxl(WEIGHTS.safetensors(), "VXMIRA7Q"))).isEqualTo(WEIGHTS.safetensors());
        assertThat(Parcel.weights(WEIGHTS.safetensors())).isEqualTo(WEIGHTS.safetensors());
    }
}
