package com.vixenbliss.creator.companion.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final String LINE = "Hi there! My name is Alex. I love oat milk, and I have an interview on Friday. Bye.";

    @Test
    void itIsTheSentenceThatHoldsTheWords() {
        assertThat(Sentence.around("name is alex", LINE)).isEqualTo("My name is Alex.");
        assertThat(Sentence.around("I love oat milk", LINE)).isEqualTo("I love oat milk, and I have an interview on Friday.");
        assertThat(Sentence.around("Bye.", LINE)).isEqualTo("Bye.");
    }

    @Test
    void wordsOverTwoSentencesGiveBoth() {
        assertThat(Sentence.around("there! My name", LINE)).isEqualTo("Hi there! My name is Alex.");
    }

    @Test
    void unknownWordsGiveTheLine() {
        assertThat(Sentence.around("tea", LINE)).isEqualTo(LINE);
        assertThat(Sentence.around(null, " Hello. ")).isEqualTo("Hello.");
    }

    @Test
    void aLongLineIsCutBetweenCharacters() {
        String cut = Sentence.around(null, "🦊".repeat(400));

        assertThat(cut).endsWith("🦊…").hasSizeLessThanOrEqualTo(300);
    }
}
