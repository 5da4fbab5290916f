package com.vixenbliss.creator.content.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Fingerprint print = Fingerprint.of("close-up portrait, reading in a café, candle light");

        assertThat(Fingerprint.parse(print.toString()).toString()).isEqualTo(print.toString());
        assertThat(print.likeness(Fingerprint.parse(print.toString()))).isEqualTo(1);
    }

    @Test
    void likenessIsTheShareOfRunsThatBothHave() {
        Fingerprint one = Fingerprint.of("a b c d e f");
        Fingerprint other = Fingerprint.of("a b c d x y");

        assertThat(one.likeness(other)).isEqualTo(2 / 6.0, within(1e-9));
        assertThat(one.isNear(other)).isFalse();
        assertThat(one.isNear(Fingerprint.of("A, B; c d e f."))).isTrue();
    }

    @Test
    void whatIsStoredMeansTheSameWithEveryRelease() {
        assertThat(Fingerprint.of("reading in a park")).hasToString("llDpgA");
    }
}
