package com.vixenbliss.creator.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.safety.SafetyVerdict.AskedIfHuman;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Clear;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Crisis;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Minor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules measured on lines in three languages. A line that should be heard and is not is named in the failure. */
class SafetyRulesTest {

    private final SafetyRules rules = new SafetyRules(new CrisisLines(Optional.empty()));

    @Test
    void aCrisisIsHeard() throws IOException {
        List<String> lines = lines("crisis-positive.txt");

        List<String> missed = lines.stream().filter(line -> !(judge(line) instanceof Crisis)).toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(missed.size()).as("missed %s", missed).isLessThanOrEqualTo(lines.size() / 20);
    }

    @Test
    void everydayWordsAreNoCrisis() throws IOException {
        List<String> lines = lines("crisis-benign.txt");

        List<String> alarms = lines.stream().filter(line -> judge(line) instanceof Crisis).toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
        assertThat(alarms.size()).as("false alarms %s", alarms).isLessThanOrEqualTo(lines.size() / 20);
    }

    @Test
    void whoAsksForAHumanIsTold() throws IOException {
        List<String> lines = lines("human-positive.txt");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(180);
        assertThat(lines.stream().filter(line -> !(judge(line) instanceof AskedIfHuman)).toList()).as("missed").isEmpty();
    }

    @Test
    void otherQuestionsAreLeftToTheCharacter() throws IOException {
        assertThat(lines("human-benign.txt").stream().filter(line -> !(judge(line) instanceof Clear)).toList())
                .as("false alarms").isEmpty();
    }

    @Test
    void aMinorIsHeard() throws IOException {
        List<String> lines = lines("minor-positive.txt");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(40);
        assertThat(lines.stream().filter(line -> !(judge(line) instanceof Minor)).toList()).as("missed").isEmpty();
    }

    @Test
    void otherNumbersAreNoAge() throws IOException {
        assertThat(lines("minor-benign.txt").stream().filter(line -> judge(line) instanceof Minor).toList())
                .as("false alarms").isEmpty();
    }

    @Test
    void helpIsNamedByCountryAndInThePersonsLanguage() {
        assertThat(rules.judge("I want to die", Locale.US, "US").reply()).contains("988");
        assertThat(rules.judge("ich will sterben", Locale.GERMANY, null).reply()).contains("TelefonSeelsorge", "Ich bin eine KI");
        assertThat(rules.judge("je veux, I want to die", Locale.FRENCH, "").reply()).contains("findahelpline.com");
        assertThat(new CrisisLines(Optional.of("us=call 555; FR=3114")).of("FR", Locale.US)).isEqualTo("3114");
    }

    @Test
    void theGravestThingDecides() {
        assertThat(judge("I'm 15, are you human? I want to kill myself")).isInstanceOf(Crisis.class);
        assertThat(judge("I'm 15. Are you human?")).isInstanceOf(Minor.class);
    }

    @Test
    @Timeout(5)
    void aVeryLongLineTakesNoLongTime() {
        judge("i ".repeat(50_000));
        judge("want to ".repeat(20_000));
        judge("k".repeat(200_000));
        judge("are you ".repeat(20_000) + "human");
        judge("\u0301".repeat(100_000) + "$".repeat(100_000));
    }

    private SafetyVerdict judge(String line) {
        return rules.judge(line, Locale.ENGLISH, "US");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = SafetyRulesTest.class.getResourceAsStream("/safety/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
