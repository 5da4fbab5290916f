package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.held;
import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "The lorebook field would be considered as a match if the chat log contains one of the strings in keys." */
class KeysTest {

    private final Talk talk = new Talk();

    @Test
    void oneOfTheKeysIsEnough() {
        talk.entry("It burned down.").keys("lighthouse", "old tower");

        assertThat(texts(talk.says("What about the old tower?"))).containsExactly("It burned down.");
        assertThat(texts(talk.says("What about the harbour?"))).isEmpty();
    }

    @Test
    void aKeyIsContainedNotAWordOfItsOwn() {
        talk.entry("Rain.").keys("rain");

        assertThat(texts(talk.says("The train is late"))).containsExactly("Rain.");
    }

    @Test
    void theHitTellsWhichKeyWasSaidWhereAndHowLongAgo() {
        talk.entry("It burned down.").keys("harbour", "Tower");

        Hit hit = talk.says("the tower!", "Yes?", "Tell me.").hits().getFirst();

        assertThat(hit.why()).isEqualTo(Why.KEY);
        assertThat(hit.key()).isEqualTo("Tower");
        assertThat(hit.spot()).isEqualTo(new Hit.Spot(2, 4, 9));
        assertThat(hit.level()).isZero();
    }

    @Test
    void ifCaseSensitiveIsTrueTheKeysAreCaseSensitive() {
        talk.entry("The month.").keys("May").caseSensitive(true);
        talk.entry("Or the word.").keys("May").caseSensitive(false);
        talk.entry("Or whatever.").keys("May");

        assertThat(texts(talk.says("you may"))).containsExactly("Or the word.", "Or whatever.");
        assertThat(texts(talk.says("in May"))).hasSize(3);
    }

    @Test
    void caseIsIgnoredBeyondTheLatinAlphabet() {
        talk.entry("Moscow.").keys("МОСКВА");
        talk.entry("Athens.").keys("αθήνας");

        assertThat(texts(talk.says("москва, ΑΘΉΝΑΣ"))).containsExactly("Moscow.", "Athens.");
    }

    @Test
    void ifSelectiveRequireAKeyFromBothKeysAndSecondaryKeys() {
        talk.entry("He drowned there.").keys("lighthouse").secondary("father", "storm").selective(true);

        assertThat(texts(talk.says("Your father and the lighthouse?"))).hasSize(1);
        assertThat(texts(talk.says("Your father?"))).isEmpty();
        Recalled without = talk.says("The lighthouse?");
        assertThat(texts(without)).isEmpty();
        assertThat(held(without)).containsExactly(Why.SECONDARY_KEY_MISSING);
    }

    @Test
    void secondaryKeysAreIgnoredIfSelectiveIsFalse() {
        talk.entry("He drowned there.").keys("lighthouse").secondary("storm").selective(false);
        talk.entry("Nobody goes there.").keys("lighthouse").secondary("storm");

        assertThat(texts(talk.says("The lighthouse?"))).hasSize(2);
    }

    @Test
    void selectiveWithoutSecondaryKeysAsksForNone() {
        talk.entry("He drowned there.").keys("lighthouse").selective(true);

        assertThat(texts(talk.says("The lighthouse?"))).hasSize(1);
    }

    @Test
    void aConstantEntryIsAMatchRegardlessOfItsKeys() {
        talk.entry("Mira owns a café.").constant();
        talk.entry("In Montréal.").keys("never said").secondary("neither").selective(true).constant();

        Recalled recalled = talk.says("Hello");

        assertThat(texts(recalled)).hasSize(2);
        assertThat(recalled.hits()).extracting(Hit::why).containsOnly(Why.CONSTANT);
    }

    @Test
    void ifEnabledIsFalseItIsNoMatchInAnyCase() {
        talk.entry("@@activate\nNever.").keys("x").constant().disabled();

        assertThat(talk.says("x")).isEqualTo(Recalled.NOTHING);
    }

    @Test
    void onlyTheRecentMessagesOfTheBooksScanDepthCount() {
        talk.entry("It burned down.").keys("tower");

        assertThat(texts(talk.scanDepth(2).says("the tower", "Hm.", "Yes?"))).isEmpty();
        assertThat(texts(talk.scanDepth(3).says("the tower", "Hm.", "Yes?"))).hasSize(1);
        assertThat(texts(talk.scanDepth(0).says("the tower"))).isEmpty();
        assertThat(texts(talk.scanDepth(null).says("the tower", "1", "2", "3"))).hasSize(1);
        assertThat(texts(talk.scanDepth(null).says("the tower", "1", "2", "3", "4"))).isEmpty();
    }

    @Test
    void ifTheContentIsEmptyNothingIsAdded() {
        talk.entry("@@depth 2\n\n").keys("tower");

        Recalled recalled = talk.says("tower");

        assertThat(recalled.hits()).isEmpty();
        assertThat(held(recalled)).containsExactly(Why.EMPTY);
    }

    @Test
    void theContentIsAddedOnceHoweverOftenItMatches() {
        talk.entry("It burned down.").keys("tower", "fire");
        talk.entry("It burned down.").keys("ashes");

        Recalled recalled = talk.says("tower tower fire", "fire and ashes");

        assertThat(texts(recalled)).containsExactly("It burned down.");
        assertThat(held(recalled)).containsExactly(Why.SAME_CONTENT);
    }

    @Test
    void blankKeysMatchNothing() {
        talk.entry("Nothing.").keys("", "  ");

        assertThat(texts(talk.says("anything at all"))).isEmpty();
    }
}
