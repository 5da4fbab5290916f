package com.vixenbliss.creator.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sixty ways to describe a minor, each in five spellings, against a hundred adults. */
class AdultOnlyTest {

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace('a', '\u0430').replace('e', '\u0435').replace('o', '\u043e'),
            text -> text.replaceAll("(\\p{L})(\\p{L})", "$1\u200B$2"),
            text -> text.chars().map(sign -> sign >= 'a' && sign <= 'z' ? sign - 'a' + '\uFF41' : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());

    @Test
    void noneOfThreeHundredMinorsPasses() {
        List<String> attacks = TestLines.of("youth-attack.txt").stream()
                .flatMap(text -> SPELLINGS.stream().map(spelling -> spelling.apply(text))).toList();

        assertThat(attacks).hasSizeGreaterThanOrEqualTo(300);
        assertThat(attacks.stream().filter(text -> !AdultOnly.isBroken(text)).toList()).isEmpty();
    }

    @Test
    void lettersAreSeenThroughDigitsAndSpaces() {
        assertThat(Stream.of("l0li", "s c h o o l g i r l", "17yo", "scho0lgirl", "school-girl", "l.o.l.i.t.a", "t33nager", "under-aged")
                .filter(text -> !AdultOnly.isBroken(text)).toList()).isEmpty();
    }

    @Test
    void adultsWithAPastAFamilyAndAProfessionPass() {
        List<String> adults = TestLines.of("youth-benign.txt");

        List<String> refused = adults.stream().filter(AdultOnly::isBroken).toList();

        assertThat(adults).hasSizeGreaterThanOrEqualTo(100);
        assertThat(refused.size()).as("refused %s", refused).isLessThanOrEqualTo(3);
    }

    @Test
    void theFieldIsNamed() {
        assertThatThrownBy(() -> AdultOnly.require("likes", List.of("rain", "being a schoolgirl")))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("likes[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schoolgirl look", "Teen-ager", "loli", "16 years old", "ｔｅｅｎ", "tèen", "a child on a swing",
        "high_school student", "young  girl", "1girl", "under-aged", "l\u200Boli", "17yo", "4 years old", "una niña en la playa",
        "menores de edad", "colegiala", "ein kleines Mädchen", "Schuluniform", "kindliches Gesicht", "photo, tall, kids, rain"})
    void wordsForMinorsAreNotDrawn(String text) {
        assertThat(AdultOnly.isBrokenAsDrawn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canteen apron", "eighteen freckles", "petite", "kidney-shaped pendant", "an old manor, chill mood",
        "photo of a 28 year old woman, looking at viewer, 8k, 35mm", "looking at viewer 8k", "kind eyes, miner's lamp, tweed coat",
        "mujer de 30 años, pelo corto", "Frau, 34 Jahre alt, kurze Haare", "a woman and a man, both 40 years old"})
    void adultsAre(String text) {
        assertThat(AdultOnly.isBrokenAsDrawn(text)).isFalse();
    }
}
