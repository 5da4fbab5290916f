package com.vixenbliss.creator.companion.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

    private static final Resolution INTERVIEW = Resolution.of("follow_up.person.job_interview");

    @ParameterizedTest
    @ValueSource(strings = {
        "The interview went great!",
        "Guess what: my job interview was a disaster. I need a drink.",
        "They cancelled the interview.",
        "The interview got called off",
        "I aced the interview",
        "Hi! So. The INTERVIEW is over, finally.",
    })
    void whatIsToldIsSettled(String line) {
        assertThat(INTERVIEW.isToldIn(line, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I am nervous about the interview.",
        "I have a job interview on Friday",
        "What if the interview was a mistake?",
        "The interview was moved to Monday",
        "I will tell you how the interview went",
        "It went great!", // who knows what did
        "The concert was wonderful.",
        "I failed my exam.",
    })
    void whatIsNotToldStaysOpen(String line) {
        assertThat(INTERVIEW.isToldIn(line, List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "follow_up.person.prüfung,   Die Prüfung lief super",
        "follow_up.person.prüfung,   Ich habe die Prüfung geschafft. Die Prüfung war leicht.",
        "follow_up.person.entrevista, La entrevista salió bien",
        "follow_up.person.boda,      Cancelaron la boda",
    })
    void otherLanguagesAreHeardToo(String key, String line) {
        assertThat(Resolution.of(key).isToldIn(line, List.of())).isTrue();
    }

    @Test
    void aPlanThatTheLineEndedTakesItsHookAlong() {
        assertThat(INTERVIEW.isToldIn("Never mind Friday.", List.of("person.plan.job_interview"))).isTrue();
        assertThat(INTERVIEW.isToldIn("Never mind Friday.", List.of("person.plan.dinner"))).isFalse();
    }
}
