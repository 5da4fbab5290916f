package com.vixenbliss.creator.platform.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceTableTest {

    private final PriceTable prices = new PriceTable(Optional.empty());

    @Test
    void aCallCostsWhatItsTokensCost() {
        assertThat(prices.cost("gemini", "gemini-2.0-flash", 1_000_000, 0, 1_000_000)).isEqualByComparingTo("0.50");
        assertThat(prices.cost("gemini", "gemini-2.0-flash", 1_000_000, 1_000_000, 0)).isEqualByComparingTo("0.025");
        assertThat(prices.cost("gemini", "gemini-2.0-flash", 1000, 0, 50)).hasToString("0.000120");
    }

    @Test
    void datedNamesAreFoundByTheLongestBeginning() {
        assertThat(prices.cost("openai", "gpt-4o-mini-2024-07-18", 1_000_000, 0, 0)).isEqualByComparingTo("0.15");
        assertThat(prices.cost("openai", "gpt-4o-2024-08-06", 1_000_000, 0, 0)).isEqualByComparingTo("2.50");
    }

    @Test
    void whatIsNotListedCostsNothing() {
        assertThat(prices.cost("openai", "llama3:8b", 1_000_000, 0, 1_000_000)).hasToString("0.000000");
    }

    @Test
    void theEnvironmentOverridesEntryByEntry() {
        PriceTable ours = new PriceTable(Optional.of("openai/llama3=1:0:2, gemini/gemini-2.0-flash=9:9:9"));

        assertThat(ours.cost("openai", "llama3:8b", 1_000_000, 0, 1_000_000)).isEqualByComparingTo("3");
        assertThat(ours.cost("gemini", "gemini-2.0-flash", 1_000_000, 0, 0)).isEqualByComparingTo("9");
        assertThat(ours.cost("openai", "gpt-4o", 1_000_000, 0, 0)).isEqualByComparingTo("2.50");
    }

    @Test
    void aTypingErrorIsSaidAtTheStart() {
        assertThatThrownBy(() -> new PriceTable(Optional.of("openai/llama3"))).hasMessageContaining("LLM_PRICES");
        assertThatThrownBy(() -> new PriceTable(Optional.of("openai/llama3=1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
