package com.vixenbliss.creator.account.user.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Zo\u00eb", "O'Neil-M\u00fcller", "\u5c71\u7530", "\ud83d\udc69\u200d\ud83d\udcbb Ada", " x "})
    void namesOfManyPeopleAreTaken(String name) {
        assertThat(DisplayName.of("display_name", name).value()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\u202eb", "a\u0007b", "a\ud800b", "a\u200bb"})
    void emptyOrTrickyNamesAreRefused(String name) {
        assertThatThrownBy(() -> DisplayName.of("display_name", name)).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {81, 5000})
    void longNamesAreRefusedByCodePoints(int length) {
        assertThatThrownBy(() -> DisplayName.of("display_name", "\ud83d\ude00".repeat(length))).isInstanceOf(Fault.class);
        assertThat(DisplayName.of("display_name", "\ud83d\ude00".repeat(80))).isNotNull();
    }
}
