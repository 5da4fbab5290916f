package com.vixenbliss.creator.platform.ai.training.replicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.visual.image.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a trainer leaves, only whole safetensors are taken from it. */
class WeightsFileTest {

    @TempDir
    Path folder;

    @Test
    void safetensorsAloneAreTakenAsTheyAre() throws IOException {
        byte[] weights = SafetensorsFile.bytes(100_000);

        assertThat(write(weights).sha256()).isEqualTo(Sha256.of(weights));
        assertThat(folder.resolve("weights")).hasBinaryContent(weights);
    }

    @Test
    void aTarWithoutWeightsIsRefused() throws IOException {
        assertRefused(SafetensorsFile.tar(null), "no weights");
    }

    @Test
    void cutWeightsAreRefused() throws IOException {
        byte[] weights = SafetensorsFile.bytes(1000);

        assertRefused(Arrays.copyOf(weights, weights.length - 1), "cut");
        assertRefused(Arrays.copyOf(weights, weights.length + 1), "cut");
        assertRefused(SafetensorsFile.tar(Arrays.copyOf(weights, weights.length - 1)), "cut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "<html>The link has expired</html>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void whatIsSomethingElseIsRefused(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "not safetensors");
    }

    private Weights write(byte[] came) throws IOException {
        return WeightsFile.write(new ByteArrayInputStream(came), folder.resolve("weights"));
    }

    private void assertRefused(byte[] came, String why) {
        assertThatThrownBy(() -> write(came)).isInstanceOfSatisfying(ProviderTrouble.class, refused -> {
            assertThat(refused.kind()).isEqualTo(ProviderTrouble.Kind.INVALID);
            assertThat(refused).hasMessageContaining(why);
        });
    }
}
