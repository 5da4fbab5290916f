package com.vixenbliss.creator.catalogue.character.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.catalogue.world.model.Genre;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdultAgeTest {

    @ParameterizedTest
    @CsvSource({"18, false", "20, false", "21, true", "99, true", "3000, true"})
    void adultsAreWelcome(int age, boolean romantic) {
        assertThatCode(() -> AdultAge.require("age", age, romantic)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"17, false", "20, true", "0, false", "-1, false", "10001, false"})
    void othersAreNot(int age, boolean romantic) {
        assertThatThrownBy(() -> AdultAge.require("age", age, romantic))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("age"));
    }

    @Test
    void aWordDoesNotReplaceTheNumber() {
        VisualIdentity wordOnly = new VisualIdentity(GenderTag.FEMALE, null, null, "young_adult", List.of());

        assertThatThrownBy(() -> wordOnly.settled(false))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("visual_identity.age"));
    }

    @ParameterizedTest
    @CsvSource({"18, 21_29", "29, 21_29", "30, 30s", "39, 30s", "40, 40s", "50, 50_plus", "400, 50_plus"})
    void theRangeFollowsFromTheAge(int age, String range) {
        assertThat(aged(age, null).settled(false).ageRange()).isEqualTo(range);
        assertThat(aged(age, range).settled(false).ageRange()).isEqualTo(range);
    }

    @Test
    void anOlderWordForTheTwentiesIsReadAsSuch() {
        assertThat(aged(25, "young_adult").settled(true).ageRange()).isEqualTo("21_29");
    }

    @ParameterizedTest
    @CsvSource({"45, 21_29", "45, young_adult", "25, teen"})
    void aRangeThatContradictsTheAgeIsRefused(int age, String range) {
        assertThatThrownBy(() -> aged(age, range).settled(false)).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schoolgirl look", "Teen-ager", "loli", "16 years old", "ｔｅｅｎ", "tèen",
        "high_school student", "young  girl", "1girl", "under-aged", "l\u200Boli", "17yo"})
    void wordsForMinorsAreNotDrawn(String feature) {
        VisualIdentity drawn = new VisualIdentity(GenderTag.FEMALE, null, 30, null, List.of("tall", feature));

        assertThatThrownBy(() -> drawn.settled(false))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field())
                                .isEqualTo("visual_identity.key_features[1]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canteen apron", "eighteen freckles", "petite", "kidney-shaped pendant"})
    void otherWordsAre(String feature) {
        assertThat(YouthTerms.in(feature)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"romance, true", "Paranormal Romance, true", "dark_romantic_comedy, true", "mystery, false",
        "slice_of_life, false"})
    void genresSayWhetherLoveIsATheme(String genre, boolean romantic) {
        assertThat(Genre.isRomantic(genre)).isEqualTo(romantic);
    }

    private static VisualIdentity aged(int age, String range) {
        return new VisualIdentity(GenderTag.NON_BINARY, "slender", age, range, null);
    }
}
