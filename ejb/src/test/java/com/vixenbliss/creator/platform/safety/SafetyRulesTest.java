package com.vixenbliss.creator.platform.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.safety.SafetyVerdict.AskedIfHuman;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Clear;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Crisis;
import com.vixenbliss.creator.platform.safety.SafetyVerdict.Minor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules measured on lines in three languages. A line that should be heard and is not is named in the failure. */
class SafetyRulesTest {

    private final SafetyRules rules = new SafetyRules(new CrisisLines(Optional.empty()));

    /** Three sets: the one that the words were chosen by, and two that were written before anybody looked at the words. */
    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void aCrisisIsHeard(String set) {
        List<String> lines = TestLines.of(set + "crisis-positive.txt");

        List<String> missed = lines.stream().filter(line -> !(judge(line) instanceof Crisis)).toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(70);
        assertThat(missed.size()).as("missed %s", missed).isLessThanOrEqualTo(lines.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void everydayWordsAreNoCrisis(String set) {
        List<String> lines = TestLines.of(set + "crisis-benign.txt");

        List<String> alarms = lines.stream().filter(line -> judge(line) instanceof Crisis).toList();

        assertThat(lines).hasSizeGreaterThanOrEqualTo(70);
        assertThat(alarms.size()).as("false alarms %s", alarms).isLessThanOrEqualTo(lines.size() / 20);
    }

    /** The sets by which the meanings were chosen, in each language; nearly all of them, by now. */
    @ParameterizedTest
    @CsvSource({"a, en", "a, es", "a, de", "between, en", "between, es", "between, de"})
    void whatWasLearnedIsHeardAndLittleElse(String set, String language) {
        assertThat(heard("unseen/" + set + "/crisis." + language + ".txt")).isGreaterThanOrEqualTo(0.90);
        assertThat(heard("unseen/" + set + "/harmless." + language + ".txt")).isLessThanOrEqualTo(0.03);
    }

    /** Written when the choice of meanings was over, and by which none was chosen: what strangers may expect. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "de"})
    void fourOfFiveStrangersAreHeard(String language) {
        assertThat(heard("unseen/b/crisis." + language + ".txt")).isGreaterThanOrEqualTo(0.78);
        assertThat(heard("unseen/b/harmless." + language + ".txt")).isLessThanOrEqualTo(0.12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suicide", "suicidio", "Selbstmord", "I'm suicidle", "estoy con pensamientos suicidas", "hab suizid im Kopf"})
    void theWordItselfIsHeardWhateverItsSpelling(String line) {
        assertThat(judge(line)).isInstanceOf(Crisis.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the film ends with her suicide", "Larra se suicidó a los 27 años", "Durkheim schrieb über den Selbstmord",
        "that would be political suicide"})
    void historyAndFilmsAreNoCrisis(String line) {
        assertThat(judge(line)).isInstanceOf(Clear.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void whoAsksForAHumanIsTold(String set) {
        List<String> lines = TestLines.of(set + "human-positive.txt");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(35);
        assertThat(lines.stream().filter(line -> !(judge(line) instanceof AskedIfHuman)).toList()).as("missed").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void otherQuestionsAreLeftToTheCharacter(String set) {
        assertThat(TestLines.of(set + "human-benign.txt").stream().filter(line -> !(judge(line) instanceof Clear)).toList())
                .as("false alarms").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void aMinorIsHeard(String set) {
        List<String> lines = TestLines.of(set + "minor-positive.txt");

        assertThat(lines).hasSizeGreaterThanOrEqualTo(24);
        assertThat(lines.stream().filter(line -> !(judge(line) instanceof Minor)).toList()).as("missed").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "heldout/", "fresh/"})
    void otherNumbersAreNoAge(String set) {
        assertThat(TestLines.of(set + "minor-benign.txt").stream().filter(line -> judge(line) instanceof Minor).toList())
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
        judge("die want tonight no life never ".repeat(10_000));
        judge("k".repeat(200_000));
        judge("are you ".repeat(20_000) + "human");
        judge("\u0301".repeat(100_000) + "$".repeat(100_000));
    }

    /** Which part of the lines. */
    private double heard(String file) {
        List<String> lines = TestLines.of(file);
        return (double) lines.stream().filter(line -> judge(line) instanceof Crisis).count() / lines.size();
    }

    private SafetyVerdict judge(String line) {
        return rules.judge(line, Locale.ENGLISH, "US");
    }
}
