package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.held;
import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who stands where, and who goes when there is no room. */
class BudgetTest {

    private final Talk talk = new Talk();

    @Test
    void lowerInsertionOrderIsInsertedHigher() {
        talk.entry("third").constant().order(30);
        talk.entry("first").constant().order(-1);
        talk.entry("second").constant().order(7);

        assertThat(texts(talk.says("x"))).containsExactly("first", "second", "third");
    }

    @Test
    void ofOneInsertionOrderTheCharactersOwnStandFirstThenWhatWasWrittenFirst() {
        talk.ofWorld("world's").constant();
        talk.entry("a").constant();
        talk.entry("b").constant();

        assertThat(texts(talk.says("x"))).containsExactly("a", "b", "world's");
    }

    @Test
    void ifTheTokenBudgetIsReachedLowerPriorityIsDiscardedFirst() {
        talk.entry("low ".repeat(10)).keys("x").priority(1).order(1);
        talk.entry("high ".repeat(10)).keys("x").priority(9).order(2);
        talk.entry("middle ".repeat(10)).keys("x").priority(5).order(3);

        Recalled recalled = talk.budget(31).says("x");

        assertThat(texts(recalled)).extracting(text -> text.split(" ")[0]).containsExactly("high", "middle");
        assertThat(held(recalled)).containsExactly(Why.OVER_BUDGET);
        assertThat(recalled.tokens()).isLessThanOrEqualTo(31);
    }

    @Test
    void withoutAPriorityTheLowestInsertionOrderGoesFirst() {
        talk.entry("early ".repeat(10)).keys("x").order(1);
        talk.entry("late ".repeat(10)).keys("x").order(2);

        assertThat(texts(talk.budget(20).says("x"))).allMatch(text -> text.startsWith("late"));
    }

    @Test
    void aConstantEntryIsAlwaysInsertedWithinTheBudget() {
        talk.entry("constant ".repeat(10)).constant().priority(3);
        talk.entry("said ".repeat(10)).keys("x").priority(3);

        assertThat(texts(talk.budget(30).says("x"))).allMatch(text -> text.startsWith("constant"));
        assertThat(texts(talk.budget(3).says("x"))).isEmpty();
    }

    @Test
    void oneThatIsLargerThanTheWholeBudgetTakesNobodyWithIt() {
        talk.entry("huge ".repeat(500)).keys("x").priority(100);
        talk.entry("small").keys("x").priority(1);

        Recalled recalled = talk.budget(50).says("x");

        assertThat(texts(recalled)).containsExactly("small");
        assertThat(held(recalled)).containsExactly(Why.LARGER_THAN_BUDGET);
    }

    @Test
    void aBookWithoutABudgetHasThePlatforms() {
        talk.entry("word ".repeat(100)).constant();
        talk.says("x");

        assertThat(texts(talk.recall(100))).isEmpty();
        assertThat(texts(talk.recall(200))).hasSize(1);
    }

    @Test
    void theCharactersBookTakesPrecedenceOverTheWorldsWhenThePromptIsFull() {
        talk.entry("own").constant().priority(1);
        talk.ofWorld("world's").constant().priority(9);

        Recalled less = talk.says("x").withoutLeast();

        assertThat(texts(less)).containsExactly("own");
        assertThat(held(less)).containsExactly(Why.PROMPT_FULL);
    }

    @Test
    void bothBooksStackEachWithItsOwnBudget() {
        talk.entry("word ".repeat(15)).constant();
        talk.ofWorld("lore ".repeat(15)).constant();

        assertThat(texts(talk.budget(20).says("x"))).hasSize(2);
    }

    @Test
    void ignoreOnMaxContextIsTrimmedFirstRegardlessOfPriority() {
        talk.entry("@@ignore_on_max_context\nyields").constant().priority(1_000);
        talk.entry("stays").constant().priority(0);

        Recalled recalled = talk.says("x");

        assertThat(recalled.hasYielding()).isTrue();
        assertThat(texts(recalled.withoutLeast())).containsExactly("stays");
        assertThat(recalled.withoutLeast().hasYielding()).isFalse();
    }
}
