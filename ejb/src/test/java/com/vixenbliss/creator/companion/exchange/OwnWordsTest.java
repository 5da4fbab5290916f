package com.vixenbliss.creator.companion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform does not learn from itself. */
class OwnWordsTest {

    private static final String LORE = "The lighthouse keeper of Arken was born in Oslo and never learned to swim";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You told me that I love oat milk, right?                  | I love oat milk",
        "You said I live in Paris                                   | I live in Paris",
        "You remember that I work as a nurse, don't you?            | I work as a nurse",
        "According to you I am afraid of heights                    | I am afraid of heights",
        "\"I love oat milk\"? Funny.                                | I love oat milk",
        "> I have a sister called Kim                               | I have a sister called Kim",
        "Ana loves oat milk                                         | Ana loves oat milk",
        "The lighthouse keeper of Arken was born in Oslo, I like it | born in Oslo",
    })
    void whatOnlyComesBackIsNoEvidence(String line, String evidence) {
        assertThat(Text.restsOn(evidence, own(line))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You said I like tea, but I hate it            | I hate it",
        "I told you I live in Berlin                   | I live in Berlin",
        "You know, I live in Berlin                    | I live in Berlin",
        "I love oat milk!                              | I LOVE oat milk",
        "My name is Ana and I moved to Berlin          | I moved to Berlin",
        "Do you think so? I work as a nurse            | I work as a nurse",
    })
    void whatThePersonSaysIs(String line, String evidence) {
        assertThat(Text.restsOn(evidence, own(line))).isTrue();
    }

    @Test
    void halfTheWordsAreNotEnough() {
        assertThat(Text.restsOn("I love oat milk", own("I love you"))).isFalse();
    }

    private static String own(String line) {
        return OwnWords.of(line, List.of("Ana loves oat milk."), List.of(LORE));
    }
}
