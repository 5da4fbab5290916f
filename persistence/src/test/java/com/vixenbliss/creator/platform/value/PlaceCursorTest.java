package com.vixenbliss.creator.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCursorTest {

    @Test
    void aCursorIsReadBack() {
        PlaceCursor cursor = new PlaceCursor(-12, UUID.randomUUID());

        assertThat(PlaceCursor.parse(cursor.toString())).isEqualTo(cursor);
        assertThat(PlaceCursor.parse(null)).isEqualTo(PlaceCursor.START);
        assertThat(PlaceCursor.parse("")).isEqualTo(PlaceCursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "--1.01a2015a-7785-76e4-838b-867d917f36ac",
        "1.------------------------------------", "1.' or 1=1 --", "99999999.01a2015a-7785-76e4-838b-867d917f36ac"})
    void whatWasNotGivenOutHereIsRefused(String cursor) {
        assertThatThrownBy(() -> PlaceCursor.parse(cursor)).isInstanceOf(Fault.class);
    }
}
