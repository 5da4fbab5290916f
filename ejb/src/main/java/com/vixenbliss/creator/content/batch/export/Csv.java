package com.vixenbliss.creator.content.batch.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lines of a table as RFC 4180 has them. What a spreadsheet would take for a formula is marked as text. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** @param cells null for an empty one */
    static String line(List<?> cells) {
        return cells.stream().map(cell -> cell(Objects.toString(cell, ""))).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
