package com.vixenbliss.creator.platform.ai.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageModelsTest {

    private static final String ROW = """
            [{"id": "acme/brush", "max_references": %s, "negative_prompt": true, "aspect_ratios": ["%s"],
              "formats": ["png"], "output": "list", "price_usd": 0.01, "prompt_limit": 77,
              "input": {"references": false, "negative": "negative_prompt", "constants": {}}}]""";

    @TempDir
    Path directory;

    @Test
    void shipsWithAModelForReferencesAndOneForWords() {
        ImageModels models = with(Map.of());

        assertThat(models.forReference().id()).isEqualTo("black-forest-labs/flux-kontext-pro");
        assertThat(models.forReference().maxReferences()).isEqualTo(1);
        assertThat(models.fromText().id()).isEqualTo("black-forest-labs/flux-schnell");
        assertThat(models.all()).filteredOn(model -> model.id().startsWith("black-forest-labs/")).noneMatch(ImageModel::negativePrompt);
        assertThat(models.all()).filteredOn(ImageModel::takesLora).extracting(ImageModel::provider).containsExactly("replicate", "modal");
    }

    @Test
    void takesFurtherRowsFromAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("more.json"), ROW.formatted("0", "1:1"));

        ImageModels models = with(Map.of("IMAGE_MODELS", file.toString(), "IMAGE_MODEL_TEXT", "acme/brush"));

        assertThat(models.fromText().negativePrompt()).isTrue();
        assertThat(models.all()).hasSize(with(Map.of()).all().size() + 1);
    }

    @Test
    void refusesARowThatContradictsItself() throws IOException {
        Path file = Files.writeString(directory.resolve("wrong.json"), ROW.formatted("2", "1:1"));

        assertThatThrownBy(() -> with(Map.of("IMAGE_MODELS", file.toString())))
                .hasMessageContaining("acme/brush")
                .hasMessageContaining("max_references");
    }

    @Test
    void refusesARatioThatIsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("wrong.json"), ROW.formatted("0", "match_input_image"));

        assertThatThrownBy(() -> with(Map.of("IMAGE_MODELS", file.toString()))).hasMessageContaining("aspect_ratios");
    }

    @Test
    void refusesAChoiceThatIsNotInTheTable() {
        assertThatThrownBy(() -> with(Map.of("IMAGE_MODEL_TEXT", "nobody/nothing")))
                .hasMessageContaining("IMAGE_MODEL_TEXT")
                .hasMessageContaining("nobody/nothing");
    }

    @Test
    void refusesAModelForReferencesThatTakesNone() {
        assertThatThrownBy(() -> with(Map.of("IMAGE_MODEL_REFERENCE", "black-forest-labs/flux-schnell")))
                .hasMessageContaining("takes no reference");
    }

    @Test
    void findsTheNearestRatioThatAModelDraws() {
        ImageModel model = with(Map.of()).fromText();

        assertThat(model.nearestRatio("3:4")).isEqualTo("3:4");
        assertThat(model.nearestRatio("2:1")).isEqualTo("16:9");
        assertThat(model.nearestRatio("10:11")).isEqualTo("1:1");
    }

    @Test
    void saysInvalidForAModelThatItDoesNotKnow() {
        assertThatThrownBy(() -> with(Map.of()).of("nobody/nothing"))
                .isInstanceOfSatisfying(ProviderTrouble.class, refused ->
                        assertThat(refused.kind()).isEqualTo(ProviderTrouble.Kind.INVALID));
    }

    private static ImageModels with(Map<String, String> environment) {
        return new ImageModels(new ImageSettings(name -> Optional.ofNullable(environment.get(name))));
    }
}
