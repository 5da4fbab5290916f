package com.vixenbliss.creator.sandbox.provider.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is learned from a sentence; the sentences are in {@code extraction/sentences.txt}. */
class SelfReportTest {

    private static final LocalDateTime SUNDAY = LocalDateTime.of(2026, 11, 22, 10, 0);

    @TestFactory
    Stream<DynamicTest> learnsFromASentenceWhatItSaysAndNothingElse() throws IOException {
        return sentences().map(line -> DynamicTest.dynamicTest(line, () -> {
            String[] sides = line.split(" -> ");

            List<String> learned = SelfReport.of(sides[0], "Sam", SUNDAY).findings().stream()
                    .map(one -> one.type() + " " + one.key() + " = " + one.value())
                    .toList();

            String expected = sides[1].strip();
            assertThat(learned)
                    .containsExactlyInAnyOrder(expected.equals("-") ? new String[0] : expected.split(";\\s*"));
        }));
    }

    private static Stream<String> sentences() throws IOException {
        try (InputStream file = SelfReportTest.class.getResourceAsStream("/extraction/sentences.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @Test
    void everyFindingQuotesThePersonsOwnWords() throws IOException {
        assertThat(sentences().map(line -> line.split(" -> ")[0]))
                .allSatisfy(said -> assertThat(SelfReport.of(said, "Sam", SUNDAY).findings())
                        .allSatisfy(finding -> assertThat(said).contains(finding.evidence())));
    }

    @Test
    void summariesSpeakOfThePersonByNameOnceItIsKnown() {
        SelfReport report = SelfReport.of("I'm Ana. I love my garden.", "The person", SUNDAY);

        assertThat(report.findings()).extracting(Finding::summary)
                .containsExactly("The person's name is Ana", "Ana loves their garden");
    }

    @Test
    void aPlanIsFollowedUpTheSameDayAndNeverBeforeIt() {
        Plan interview = SelfReport.of("I have a job interview on Thursday at 9", "Sam", SUNDAY).plans().getFirst();
        Plan flight = SelfReport.of("We're flying to Rome on 3 December", "Sam", SUNDAY).plans().getFirst();

        assertThat(interview.trigger()).isEqualTo("2026-11-26T12:00");
        assertThat(flight.trigger()).isEqualTo("2026-12-03T19:00");
        assertThat(interview.summary()).isEqualTo("Sam has a job interview on Thursday 26 November at 09:00");
    }

    @Test
    void aReminderComesBeforeItsTime() {
        Plan call = SelfReport.of("Remind me to call my mother tomorrow at 18:30", "Sam", SUNDAY).plans().getFirst();

        assertThat(call.kind()).isEqualTo(Plan.Kind.REMINDER);
        assertThat(call.topic()).isEqualTo("call my mother");
        assertThat(call.trigger()).isEqualTo("2026-11-23T17:30");
    }
}
