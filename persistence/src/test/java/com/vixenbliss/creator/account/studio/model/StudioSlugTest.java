package com.vixenbliss.creator.account.studio.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.platform.fault.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudioSlugTest {

    @ParameterizedTest
    @CsvSource({"Caf\u00e9 Noir, cafe-noir", "'  Crescent & Street! ', crescent-street", "A1, a1"})
    void aNameSuggestsItsSlug(String name, String slug) {
        assertThat(StudioSlug.from(DisplayName.of("name", name)).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "\u00e9t\u00e9"})
    void whatIsNoSlugIsRefused(String text) {
        assertThatThrownBy(() -> StudioSlug.of(text)).isInstanceOf(Fault.class);
    }
}
