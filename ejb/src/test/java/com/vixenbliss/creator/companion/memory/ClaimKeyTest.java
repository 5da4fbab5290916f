package com.vixenbliss.creator.companion.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.memory.model.Canon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimKeyTest {

    @ParameterizedTest
    @CsvSource({
        "person.name,                Ana,        person.name",
        "Person.Name,                Ana,        person.name",
        "user.name,                  Ana,        person.name",
        "name,                       Ana,        person.name",
        "person.home city,           Berlin,     person.home_city",
        "person..likes. coffee ,     coffee,     person.likes.coffee",
        "person.likes,               oat milk,   person.likes.oat_milk",
        "likes,                      St. Pauli,  person.likes.st_pauli",
        "person.müsli,               Müsli,      person.müsli",
        "role.person.name,           Rex,        person.name",
    })
    void namesOfOneClaimAreOne(String written, String value, String expected) {
        assertThat(ClaimKey.of(written, Canon.REAL, value).text()).isEqualTo(expected);
    }

    @Test
    void playHasItsOwnClaims() {
        assertThat(ClaimKey.of("person.name", Canon.ROLE, "Rex").text()).isEqualTo("role.person.name");
        assertThat(ClaimKey.of("role.person.name", Canon.ROLE, "Rex").text()).isEqualTo("role.person.name");
    }

    @Test
    void aKeyOfNothingIsEmpty() {
        assertThat(ClaimKey.of(" ., ", Canon.REAL, "x").isEmpty()).isTrue();
        assertThat(ClaimKey.of("person", Canon.ROLE, "x").isEmpty()).isTrue();
        assertThat(ClaimKey.of("person.name", Canon.REAL, "x").isEmpty()).isFalse();
    }

    @Test
    void itIsNeverLongerThanItsColumnIsWorth() {
        assertThat(ClaimKey.of("x".repeat(500), Canon.REAL, "").text()).hasSizeLessThanOrEqualTo(80);
    }
}
