package com.vixenbliss.creator.content.batch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreSeparatedByCommasAndLinesEndAsTheRfcHasIt() {
        assertThat(Csv.line(List.of(1, "two", 3.5))).isEqualTo("1,two,3.5\r\n");
    }

    @Test
    void whatWouldBreakTheTableIsQuoted() {
        assertThat(Csv.line(List.of("a, b", "she said \"hi\"", "one\ntwo"))).isEqualTo("\"a, b\",\"she said \"\"hi\"\"\",\"one\ntwo\"\r\n");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() {
        assertThat(Csv.line(List.of("=HYPERLINK(0)", "+1", "-1", "@sum"))).isEqualTo("'=HYPERLINK(0),'+1,'-1,'@sum\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(Csv.line(Arrays.asList("a", null, ""))).isEqualTo("a,,\r\n");
    }
}
