package com.vixenbliss.creator.catalogue.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCursorTest {

    @Test
    void aCursorIsReadBack() {
        TemplateCursor cursor = new TemplateCursor(12, UUID.randomUUID());

        assertThat(TemplateCursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(TemplateCursor.parse(null)).isEqualTo(TemplateCursor.START);
        assertThat(TemplateCursor.parse("")).isEqualTo(TemplateCursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "-1.01a2015a-7785-76e4-838b-867d917f36ac",
        "1.------------------------------------", "1.' or 1=1 --", "9999999.01a2015a-7785-76e4-838b-867d917f36ac"})
    void whatWasNotGivenOutHereIsRefused(String cursor) {
        assertThatThrownBy(() -> TemplateCursor.parse(cursor)).isInstanceOf(Fault.class);
    }
}
