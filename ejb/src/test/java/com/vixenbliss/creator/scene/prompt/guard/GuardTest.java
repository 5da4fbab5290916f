package com.vixenbliss.creator.scene.prompt.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.scene.prompt.layer.Removed;
import com.vixenbliss.creator.scene.prompt.layer.Rule;
import com.vixenbliss.creator.scene.prompt.layer.Source;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final Lexicon MIRA = new Lexicon(List.of("Mira"), List.of(
            "long wavy brown hair, warm attentive hazel eyes", "beauty mark", "rolled-up linen sleeves", "slender", "flour or coffee on her wrist"));
    private static final Guard GUARD = new Guard(MIRA, EnumSet.allOf(Rule.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "leaning on the counter with long hair | leaning on the counter",
        "brushing her long brown hair behind her ear, looking down | looking down",
        "wiping the counter with her slender hands at the window | wiping the counter at the window",
        "with hair in a bun at the counter | at the counter",
        "Mira's hand rests on the cup | the hand rests on the cup",
        "Mira's leaning on the bar | leaning on the bar",
        "she is pouring coffee for you | pouring coffee",
        "the café owner Mira wipes the machine | wipes the machine",
        "standing next to a man, hands in pockets | standing, hands in pockets",
        "smiling at Mira | smiling",
        "a young woman sips tea | sips tea",
        "soft knowing smile | soft knowing smile",
        "a longing look at the sea | a longing look at the sea",
        "reading a love letter | reading a love letter",
        "an old wooden table | an old wooden table",
        "pale moonlight on the floor | pale moonlight on the floor",
        "red lips parted, holding a cup | holding a cup",
        "holding a red cup in both hands | holding a red cup in both hands",
        "chin resting on one hand | chin resting on one hand",
        "turning into the wind | ''",
        "polishing a glass and humming | polishing a glass and humming",
        "smiling and brushing her brown hair | smiling",
        "dinner without candles | dinner",
        "*wipes the table* \"Hello you.\" | wipes the table"})
    void takesOutWholePhrasesAndLeavesWhatReads(String text, String left) {
        assertThat(clean(text)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "long, wavy, brown hair", "brown and wavy hair", "attentively", "a freckled, rosy face", "hazel-eyed", "greeneyed", "braunhaarig",
        "pelo largo y ondulado", "langes welliges Haar", "warm eyes", "slenderness", "her beauty", "sleeves", "wristwatch on the wrist"})
    void looksGoInAnyEndingAndLanguage(String text) {
        assertThat(clean(text)).doesNotContainIgnoringCase("hair").doesNotContain("brown", "wavy", "eye", "attent", "slend", "sleeve", "haar", "pelo", "wrist ");
        assertThat(GUARD.clean(text, Source.CONVERSATION).removed()).extracting(Removed::rule).contains(Rule.APPEARANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Mira", "MIRA", "mira", "Mira's", "Mira’s", "Miras", "Míra", "Mirá", "Mirita", "Mirachen", "Miralein", "Miri", "Mirka", "Mirochka",
        "Mira-chan", "M i r a", "M.i.r.a.", "Mi-ra", "M1ra", "Miiiira", "Мira", "Mirа", "Mirakins"})
    void theNameGoesInAnyForm(String name) {
        Cleaned cleaned = GUARD.clean(name + " leaning on the counter", Source.CONVERSATION);

        assertThat(cleaned.text()).isIn("leaning on the counter", "the leaning on the counter");
        assertThat(cleaned.removed()).extracting(Removed::rule).contains(Rule.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mirror on the wall", "admiring the view", "a miracle of light", "miracles", "mild air"})
    void wordsThatOnlyBeginLikeTheNameStay(String text) {
        assertThat(clean(text)).isEqualTo(text);
    }

    @Test
    void namesOfManyWordsAndScriptsAreKnownByEachWord() {
        Guard others = new Guard(new Lexicon(List.of("Isolde Vane", "Мира", "美羽", "Dr. Tom of Kent"), List.of()), EnumSet.allOf(Rule.class));

        for (String name : List.of("Isolde", "Vane's", "Мирой", "美羽", "Tommy", "Kent")) {
            assertThat(others.clean("smiling at " + name, Source.CONVERSATION).text()).as(name).isEqualTo("smiling");
        }
        assertThat(others.clean("a painting of a ship", Source.CONVERSATION).text()).isEqualTo("a painting of a ship");
    }

    @Test
    void saysWhatWentAndWhy() {
        assertThat(GUARD.clean("Mira, 1girl, not wet, saying hello, wondering, becoming a cat, you, a man", Source.KIT).removed())
                .extracting(Removed::rule).containsExactly(Rule.NAME, Rule.TAG, Rule.NEGATION, Rule.DIALOGUE, Rule.UNSEEN, Rule.RECAST,
                        Rule.SECOND_PERSON, Rule.PERSON);
        assertThat(GUARD.clean("pouring tea with long hair", Source.EPISODE).removed())
                .containsExactly(new Removed("with long hair", Source.EPISODE, Rule.APPEARANCE));
    }

    @Test
    void anythingMayBeReadAndOnlyWordsComeOut() {
        for (String odd : List.of("", " ", ",,;", "😊", "a 😊 smile", "\"", "x".repeat(5_000), "Mira ".repeat(2_000), "'s", "-", "a\u0000b", "\uD83D")) {
            assertThat(clean(odd)).doesNotContain("😊", "\"", "Mira");
        }
    }

    private static String clean(String text) {
        return GUARD.clean(text, Source.CONVERSATION).text();
    }
}
