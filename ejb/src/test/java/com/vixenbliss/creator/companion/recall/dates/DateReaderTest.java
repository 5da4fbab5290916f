package com.vixenbliss.creator.companion.recall.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.recall.words.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Where was I yesterday? | 2026-11-24 | 2026-11-25",
        "What did I eat the day before yesterday? | 2026-11-23 | 2026-11-24",
        "What happened last Tuesday? | 2026-11-24 | 2026-11-25",
        "What happened last Wednesday? | 2026-11-18 | 2026-11-19",
        "Who called on Friday? | 2026-11-20 | 2026-11-21",
        "Where did we go last weekend? | 2026-11-21 | 2026-11-23",
        "How was last week? | 2026-11-16 | 2026-11-23",
        "What did I buy last month? | 2026-10-01 | 2026-11-01",
        "Where did I live last year? | 2025-01-01 | 2026-01-01",
        "What did I say three days ago? | 2026-11-21 | 2026-11-24",
        "Whom did I meet two weeks ago? | 2026-11-07 | 2026-11-16",
        "What was in May? | 2026-05-01 | 2026-06-01",
        "What was in December? | 2025-12-01 | 2026-01-01",
        "What was in May 2023? | 2023-05-01 | 2023-06-01",
        "What was on 8 May 2023? | 2023-05-08 | 2023-05-09",
        "What was on May 8th, 2023? | 2023-05-08 | 2023-05-09",
        "What was on the 8th of May, 2023? | 2023-05-08 | 2023-05-09",
        "What was on 2023-05-08? | 2023-05-08 | 2023-05-09",
        "What was in summer 2023? | 2023-06-01 | 2023-09-01",
        "What was last summer? | 2026-06-01 | 2026-09-01",
        "What was in 2022? | 2022-01-01 | 2023-01-01",
        "¿Qué hice ayer? | 2026-11-24 | 2026-11-25",
        "¿Dónde estuve el martes pasado? | 2026-11-24 | 2026-11-25",
        "¿Qué pasó la semana pasada? | 2026-11-16 | 2026-11-23",
        "¿Qué pasó hace dos días? | 2026-11-23 | 2026-11-24",
        "Was war letzten Dienstag? | 2026-11-24 | 2026-11-25",
        "Was war vor zwei Wochen? | 2026-11-07 | 2026-11-16",
        "Was war am 8. Mai 2023? | 2023-05-08 | 2023-05-09"})
    void aQuestionsDateIsCountedFromToday(String question, LocalDate from, LocalDate to) {
        assertThat(asked(question)).containsExactly(new Span(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "May I ask you something?", "We march together.", "I ate two apples.", "The last one was better.", "She sat down.",
        "It cost 3000 in total.", ""})
    void whatIsNoDateIsNoneOf(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @Test
    void whatIsSaidOfAWeekdayMayLieOnEitherSide() {
        List<Span> spans = DateReader.said(Tokens.of("The interview is on Friday"), TODAY).spans();

        assertThat(spans).contains(Span.day(LocalDate.of(2026, 11, 27)), Span.day(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void theWordsOfADateAreTold() {
        var dates = DateReader.asked(Tokens.of("Who came on 8 May 2023 with Ana"), TODAY);

        assertThat(dates.tokens().stream()).containsExactly(3, 4, 5);
    }

    private static List<Span> asked(String question) {
        return DateReader.asked(Tokens.of(question), TODAY).spans();
    }
}
