package com.vixenbliss.creator.companion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedWordsTest {

    @Test
    void wordsThatSayNothingAreLeftOut() {
        assertThat(AskedWords.of("What did you think about the cats?")).isEqualTo("think:* | cat:*");
    }

    @Test
    void signsOfTheQueryLanguageNeverGetThrough() {
        assertThat(AskedWords.of("a' & !b | (drop):* <-> 'x")).isEqualTo("drop:*");
    }

    @Test
    void otherScriptsAreWordsToo() {
        assertThat(AskedWords.of("Möchtest du Käse? ¿Te gusta el café?")).contains("möchtest:*", "käse:*", "café:*");
    }

    @Test
    void nothingWorthAskingIsNoQuestion() {
        assertThat(AskedWords.of("…!? 🙂 ok")).isNull();
    }

    @Test
    void aLongLineAsksForAFewWordsOnly() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            line.append("word").append(i).append(' ');
        }

        assertThat(AskedWords.of(line.toString()).split("\\|")).hasSizeLessThanOrEqualTo(24);
    }
}
