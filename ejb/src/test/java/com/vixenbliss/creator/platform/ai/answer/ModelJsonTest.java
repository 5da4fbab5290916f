package com.vixenbliss.creator.platform.ai.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which models were seen to spoil their JSON. */
class ModelJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"memories\": [1, 2]}",
        "Sure! Here is the JSON you asked for:\n{\"memories\": [1, 2]}\nLet me know if it helps.",
        "I found {two} things {in braces}: {\"memories\": [1, 2]} and {nothing} else",
        "```json\n{\"memories\": [1, 2]}\n```",
        "```\n{\"memories\": [1, 2,],}\n```",
        "{'memories': [1, 2]}",
        "{memories: [1, 2]}",
        "[{\"memories\": [1, 2]}]",
        "\"{\\\"memories\\\": [1, 2]}\"",
        "\uFEFF{\"memories\": [1, 2]}",
        "{\"memories\": [1, 2] // two of them\n}",
        "{\"memories\": [+1, 2]}",
        "{\"answer\": {\"memories\": [1, 2]}}",
        "<think>{\"reasoning\": \"hm\"}</think>{\"memories\": [1, 2]}",
        "{\"reasoning\": \"a line\nbreak\", \"memories\": [1, 2]}",
    })
    void findsTheObject(String answer) {
        ModelJson found = ModelJson.find(answer, "memories").orElseThrow();

        assertThat(found.root().path("memories")).hasToString("[1,2]");
        assertThat(found.cut()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"memories\": [{\"type\": \"fact\", \"summary\": \"whole\"}, {\"type\": \"fa",
        "{\"memories\": [{\"type\": \"fact\", \"summary\": \"whole\"}, {\"type\": \"fact\", \"summary\": \"a } or ] in",
        "{\"memories\": [{\"type\": \"fact\", \"summary\": \"whole\"}], \"hooks\": [",
        "{\"memories\": [{\"type\": \"fact\", \"summary\": \"whole\"}",
        "```json\n{\"memories\": [{\"type\": \"fact\", \"summary\": \"whole\"}], \"dynamic\": {\"tone\": \"a \\\"quoted",
    })
    void closesWhatWasCutOff(String answer) {
        ModelJson found = ModelJson.find(answer, "memories").orElseThrow();

        assertThat(found.cut()).isTrue();
        assertThat(found.root().at("/memories/0/summary").asText()).isEqualTo("whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "I cannot help with that.", "null", "42", "{}", "{\"reasoning\": \"nothing else\"}", "[]", "{{{{{{", "{\"memories", "<html>502</html>",
    })
    void saysSoWhenThereIsNone(String answer) {
        assertThat(ModelJson.find(answer, "memories")).isEmpty();
    }

    @Test
    @Timeout(10)
    void isNotSlowedDownByRubbish() {
        assertThat(ModelJson.find("{\"a\":[".repeat(40_000), "memories")).isEmpty();
        assertThat(ModelJson.find("{".repeat(200_000), "memories")).isEmpty();
    }
}
