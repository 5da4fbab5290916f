package com.vixenbliss.creator.sandbox.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModerationsTest {

    private static JsonNode moderated(String input) {
        JsonNode body = Wire.object().put("input", input);
        byte[] answer = Moderations.read(body).answer(Request.Editor.NONE).events().getFirst().bytes();
        return Wire.parse(answer).orElseThrow().at("/results/0");
    }

    @Test
    void anOrdinaryLineIsNotFlaggedAndHasEveryCategory() {
        JsonNode result = moderated("I'd love a cortado and a long talk");

        assertThat(result.path("flagged").asBoolean()).isFalse();
        assertThat(result.path("categories")).hasSize(13);
        assertThat(result.path("category_scores")).hasSize(13);
    }

    @Test
    void wordsOfDangerRaiseTheirOwnCategory() {
        assertThat(moderated("I want to die").at("/categories/self-harm~1intent").asBoolean()).isTrue();
        assertThat(moderated("a nude photo of a 15-year-old").at("/categories/sexual~1minors").asBoolean()).isTrue();
        assertThat(moderated("I will kill you").at("/categories/harassment~1threatening").asBoolean()).isTrue();
    }

    @Test
    void severalTextsGetSeveralResults() {
        JsonNode body = Wire.parse("{\"input\":[\"a\",\"b\"]}".getBytes(StandardCharsets.UTF_8)).orElseThrow();
        byte[] answer = Moderations.read(body).answer(Request.Editor.NONE).events().getFirst().bytes();

        assertThat(Wire.parse(answer).orElseThrow().path("results")).hasSize(2);
    }
}
