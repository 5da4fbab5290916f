package com.vixenbliss.creator.catalogue.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

    private final Placeholders names = new Placeholders("Mi", "{{char}} Sam", 7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{{char}}, {{CHAR}}, <BOT> and <bot>|Mi, Mi, Mi and Mi",
        "{{ user }} or <User>|{{char}} Sam or {{char}} Sam",
        "a{{// secret}}b{{comment: aside}}c{{hidden_key:dragon}}|abc",
        "{{reverse:Hello}}|olleH",
        "{{unknown}} {{setvar::a::b}} {single} <START>|{{unknown}} {{setvar::a::b}} {single} <START>",
        "{{random:one\\,two}}|one,two",
        "{{roll:0}} {{roll:d1}}|{{roll:0}} 1"})
    void aPlaceholderIsFilledWhateverItsCase(String text, String filled) {
        assertThat(names.fill(text)).isEqualTo(filled);
    }

    @Test
    void lotsAreDrawnAmongTheGivenAndTheSameWayAgain() {
        String text = "{{random:a,b,c}} {{pick::x,y,z}} {{pick::x,y,z}} {{roll:D6}}";

        String drawn = names.fill(text);

        assertThat(drawn).matches("[abc] ([xyz]) \\1 [1-6]").isEqualTo(names.fill(text));
        assertThat(java.util.stream.LongStream.range(0, 50)
                .mapToObj(chance -> new Placeholders("", "", chance).fill("{{roll:6}}")).distinct()).hasSize(6);
    }

    @Test
    void theOriginalIsWhatThePlatformWouldHaveSaid() {
        assertThat(names.fill("{{Original}} Be wry.", "Speak for {{char}}.")).isEqualTo("Speak for Mi. Be wry.");
    }
}
