package com.vixenbliss.creator.sandbox.provider.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "*polishes a clean glass* Tell me. | polishing a clean glass | clean glass",
        "*I set your coffee down, slowly* Here. | setting your coffee down | coffee cup",
        "*I look at you a second longer* So. | looking | ''",
        "No gesture at all. | '' | ''"})
    void takesTheLastGestureAndTheThingsThatAreNamed(String line, String action, String prop) {
        JsonNode seen = seen(line);

        assertThat(seen.path("action").asText()).isEqualTo(action);
        assertThat(seen.path("props").path(0).asText()).isEqualTo(prop);
        assertThat(seen.path("expression").asText()).isNotBlank();
        assertThat(seen.path("setting_detail").asText()).isEqualTo("rain on the window");
        assertThat(seen.path("caption").asText()).startsWith("Mira is ");
    }

    private static JsonNode seen(String line) {
        String document = Wire.compact(Wire.tree(Map.of("character_name", "Mira", "place", Map.of("scene", "It rains."),
                "scene_lines", List.of(Map.of("speaker", "character", "text", line)))));
        return Snapshot.asked(new Prompt("m", "", List.of(Line.person(document)), Wire.object(), 100, List.of())).orElseThrow();
    }
}
