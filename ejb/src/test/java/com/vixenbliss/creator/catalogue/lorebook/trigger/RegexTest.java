package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "If use_regex is true, the field would be a match if the chat log matches one of the regex patterns in keys." */
class RegexTest {

    private final Talk talk = new Talk();

    @Test
    void aPatternIsWrittenBareOrBetweenSlashesWithFlags() {
        talk.entry("One.").keys("/moon (temple|gate)/i").regex();
        talk.entry("Two.").keys("\\bsun\\b").regex();

        assertThat(texts(talk.says("At the Moon Gate, in the sun"))).containsExactly("One.", "Two.");
        assertThat(texts(talk.says("moonlight and sunshine"))).isEmpty();
    }

    @Test
    void withoutAFlagASlashedPatternMindsItsCaseUnlessTheEntrySaysNotTo() {
        talk.entry("As written.").keys("/May/").regex();
        talk.entry("Any case.").keys("/May/").caseSensitive(false).regex();
        talk.entry("Bare.").keys("May").regex();
        talk.entry("Bare and strict.").keys("May").caseSensitive(true).regex();

        assertThat(texts(talk.says("you may"))).containsExactly("Any case.", "Bare.");
    }

    @Test
    void ifThePatternIsInvalidItIsNoMatch() {
        talk.entry("Never.").keys("(unclosed", "(?=x)").regex();
        talk.entry("But this.").keys("(unclosed", "x").regex();

        assertThat(texts(talk.says("(unclosed x"))).containsExactly("But this.");
    }

    @Test
    void ifUseRegexIsTrueSecondaryKeysConstantAndExcludeKeysAreIgnored() {
        talk.entry("@@exclude_keys ship\nIt burned.").keys("tower").secondary("storm").selective(true).regex();
        talk.entry("Not constant.").keys("harbour").constant().regex();

        assertThat(texts(talk.says("the tower and the ship"))).containsExactly("It burned.");
    }

    @Test
    void additionalKeysArePatternsThen() {
        talk.entry("@@additional_keys st.rm,hail\nIt burned.").keys("tower").regex();

        assertThat(texts(talk.says("the tower"))).isEmpty();
        assertThat(texts(talk.says("the tower in the storm"))).hasSize(1);
    }

    @Test
    void javaScriptsUnicodeEscapesAreUnderstood() {
        talk.entry("A star.").keys("/\\u2605|\\u{1F31F}/u").regex();
        talk.entry("A backslash and letters.").keys("/\\\\u2605/").regex();

        assertThat(texts(talk.says("★"))).containsExactly("A star.");
        assertThat(texts(talk.says("🌟"))).containsExactly("A star.");
        assertThat(texts(talk.says("\\u2605"))).containsExactly("A backslash and letters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a*)*b", "(.*)*x", "([a-zA-Z]+)*$", "(a|a?)+b", "^(a?){50}a{50}$", "(x+x+)+y"})
    void whatExplodesElsewhereIsSearchedInLinearTime(String pattern) {
        talk.entry("Boom.").keys(pattern).regex();
        String hostile = "a".repeat(5_000) + "x".repeat(5_000) + "!";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> talk.says(hostile, hostile, hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=x)", "x(?!y)", "(?<=moon)light", "(?<!moon)light"})
    void lookingAroundIsRefusedWithThatReason(String pattern) {
        assertThat(KeyPattern.complaint(pattern)).hasValueSatisfying(why -> assertThat(why).contains("looks ahead or behind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)\\1", "(?<n>a)\\k<n>"})
    void referringBackIsRefusedWithThatReason(String pattern) {
        assertThat(KeyPattern.complaint(pattern)).hasValueSatisfying(why -> assertThat(why).contains("refers back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{100}){100}){100}", "(a{0,1000}b){0,1000}", "((((a{10}){10}){10}){10}){10}", "a{999}b{999}",
        "(?:(?:[ab]{30}){30}){30}", "(\\){100}){100}a{100}{100}"})
    void aPatternThatWritesItselfOutIntoMillionsIsRefusedBeforeItIsBuilt(String pattern) {
        assertThat(KeyPattern.complaint(pattern)).isPresent();
        assertThat(KeyPattern.parse(pattern, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a{1000}", "x{2,", "{", "}", "[", "[]", "[^]]", "(", ")", "\\", "[\\", "a{,5}", "(?i", "/x/q", "//", "/", "[[:alpha:]]", "\\Q("})
    void whateverIsWrittenIsEitherSearchedForOrRefused(String pattern) {
        assertThatCode(() -> KeyPattern.complaint(pattern)).doesNotThrowAnyException();
        assertThat(KeyPattern.complaint(pattern).isEmpty()).isEqualTo(KeyPattern.parse(pattern, null).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d{4}-\\d{2}", ".{0,50}temple.{0,50}", "(moon|sun){1,3}", "[a-z]{2,20}", "\\p{L}+", "(?i)straße", "/foo\\/bar/gi", "(?<year>\\d+)"})
    void whatCardsUsuallyHoldIsWelcome(String pattern) {
        assertThat(KeyPattern.complaint(pattern)).isEmpty();
    }

    @Test
    void patternsTogetherMayNotCostMoreThanATurnCanBear() {
        for (int i = 0; i < 300; i++) {
            talk.entry("Entry " + i).keys("[a-d]{200}" + i).regex();
        }

        Recalled recalled = talk.says("abcd".repeat(1_000));

        assertThat(recalled.patternsSkipped()).isTrue();
        assertThat(talk.says("short").patternsSkipped()).isFalse();
    }

    @Test
    void theSameConversationAlwaysBringsUpTheSame() {
        for (int i = 0; i < 50; i++) {
            talk.entry("Entry " + i).keys("w" + i % 7 + ".*d").regex();
        }

        List<List<String>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(texts(talk.says("w1 w3 word", "w5 d")));
        }

        assertThat(answers).allMatch(answer -> !answer.isEmpty() && answer.equals(answers.getFirst()));
    }
}
