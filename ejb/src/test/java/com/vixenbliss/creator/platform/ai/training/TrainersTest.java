package com.vixenbliss.creator.platform.ai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.image.ImageModel;
import com.vixenbliss.creator.platform.ai.image.ImageModels;
import com.vixenbliss.creator.platform.ai.image.ImageSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainersTest {

    @TempDir
    Path folder;

    @Test
    void shipsWithOneForEachBaseThatIsDrawnWith() {
        Set<String> drawn = new ImageModels(new ImageSettings(name -> Optional.empty())).all().stream()
                .map(ImageModel::lora).filter(Objects::nonNull).collect(Collectors.toSet());

        assertThat(new Trainers(Optional.empty()).bases()).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void theTriggerWordStandsWhereItsTrainerWantsIt() {
        JsonNode settings = new Trainers(Optional.empty()).of("sdxl").orElseThrow().settings("VXMIRA7Q", 500, 8);

        assertThat(settings.path("token_string").asText()).isEqualTo("VXMIRA7Q");
        assertThat(settings.path("caption_prefix").asText()).isEqualTo("a photo of VXMIRA7Q, ");
        assertThat(settings.path("max_train_steps").asInt()).isEqualTo(500);
        assertThat(settings.path("lora_rank").asInt()).isEqualTo(8);
        assertThat(settings.properties().stream().map(Map.Entry::getKey).toList()).isSorted();
    }

    @Test
    void takesFurtherRowsFromAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("more.json"), row("acme/trainer:" + "a".repeat(64), "{trigger}"));

        assertThat(new Trainers(Optional.of(file.toString())).of("flux-dev")).map(Trainer::trainer).hasValueSatisfying(
                trainer -> assertThat(trainer).startsWith("acme/trainer"));
    }

    @Test
    void refusesATrainerWithoutAVersionAndOneThatNeverHearsTheTriggerWord() throws IOException {
        Path unnamed = Files.writeString(folder.resolve("unnamed.json"), row("acme/trainer", "{trigger}"));
        Path deaf = Files.writeString(folder.resolve("deaf.json"), row("acme/trainer:" + "a".repeat(64), "TOK"));

        assertThatThrownBy(() -> new Trainers(Optional.of(unnamed.toString()))).hasMessageContaining("acme/trainer");
        assertThatThrownBy(() -> new Trainers(Optional.of(deaf.toString()))).hasMessageContaining("acme/trainer");
    }

    private static String row(String trainer, String trigger) {
        return """
                [{"base": "flux-dev", "trainer": "%s", "steps": "steps", "rank": "rank", "input": {"trigger": "%s"}}]"""
                .formatted(trainer, trigger);
    }
}
