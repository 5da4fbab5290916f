package com.vixenbliss.creator.monetisation.credits.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.json.Json;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    void areNeverNegativeAndNeverSoManyThatSumsOverflow() {
        assertThat(Credits.of(Credits.MOST).amount()).isEqualTo(1_000_000_000_000L);
        assertThatThrownBy(() -> Credits.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Credits.of(Credits.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readAsASentenceSaysThem() {
        assertThat(Credits.of(1)).hasToString("1 Spark");
        assertThat(Credits.of(5)).hasToString("5 Sparks");
        assertThat(Credits.NONE).hasToString("0 Sparks").isLessThan(Credits.of(1));
    }

    @Test
    void areANumberInJson() throws Exception {
        assertThat(Json.lenient().writeValueAsString(Credits.of(5))).isEqualTo("5");
    }
}
