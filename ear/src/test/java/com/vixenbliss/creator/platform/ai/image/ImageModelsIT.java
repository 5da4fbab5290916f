package com.vixenbliss.creator.platform.ai.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Platform;
import org.junit.jupiter.api.Test;

/** Studios see which models draw. */
class ImageModelsIT {

    @Test
    void everyModelSaysWhatItCanDoAndWhatItIsUsedFor(Platform platform) {
        JsonNode models = platform.api().as(platform.studio()).get("/image-models").expect(200).json().path("data");

        JsonNode kontext = models.path(0);
        assertThat(kontext.path("id").asText()).isEqualTo("black-forest-labs/flux-kontext-pro");
        assertThat(kontext.path("max_references").asInt()).isEqualTo(1);
        assertThat(kontext.path("negative_prompt").asBoolean(true)).isFalse();
        assertThat(kontext.path("aspect_ratios").path(0).asText()).isEqualTo("1:1");
        assertThat(kontext.path("price_usd").decimalValue()).isPositive();
        assertThat(kontext.path("used_for").toString()).isEqualTo("[\"reference\"]");
        assertThat(models.path(1).path("used_for").toString()).isEqualTo("[\"text\"]");
    }

    @Test
    void peopleOutsideAStudioDoNot(Platform platform) {
        platform.api().get("/image-models").expect(401);
        platform.api().as(platform.fan()).get("/image-models").expect(403);
    }
}
