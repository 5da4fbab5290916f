package com.vixenbliss.creator.sandbox.provider.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextVectorsTest {

    private final TextVectors vectors = new TextVectors();

    private double likeness(String one, String other) {
        float[] a = vectors.of(one, 768);
        float[] b = vectors.of(other, 768);
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
        }
        return product;
    }

    @Test
    void theSameTextLiesOnItself() {
        assertThat(likeness("Sam loves oat milk", "Sam loves oat milk")).isCloseTo(1, within(1e-5));
    }

    @Test
    void textsThatShareWordsLieCloserThanOthers() {
        String question = "What kind of coffee do I like?";

        assertThat(likeness(question, "Sam likes strong coffee"))
                .isGreaterThan(likeness(question, "Sam's sister is called Ana") + 0.2);
    }

    @Test
    void formsOfOneWordLieClose() {
        assertThat(likeness("interviews", "interview")).isGreaterThan(0.9);
        assertThat(likeness("Lucía", "lucia")).isCloseTo(1, within(1e-5));
    }

    @Test
    void anEmptyTextHasAVectorToo() {
        assertThat(likeness("", "  ")).isCloseTo(1, within(1e-5));
    }
}
