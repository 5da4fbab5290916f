package com.vixenbliss.creator.catalogue.lorebook.trigger;

import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.held;
import static com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Placement.Role;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Talk.EntryBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each decorator of Character Card V3, by the words of the specification. */
class DecoratorsTest {

    private final Talk talk = new Talk();

    @Test
    void decoratorsAndTheNewlinesAroundThemAreTrimmedFromTheContent() {
        Decorators read = Decorators.of("\n@@depth 4\r\n@@role user\n\n\nFirst line\n@@depth 9\nlast line\n");

        assertThat(read.body()).isEqualTo("First line\n@@depth 9\nlast line");
        assertThat(read.number(Decorator.DEPTH)).hasValue(4);
    }

    @Test
    void anUnknownDecoratorOrAnInvalidValueIsIgnored() {
        Decorators read = Decorators.of("@@risu_only_decorator 4\n@@depth many\n@@role narrator\n@@activate_only_every 0\nText");

        assertThat(read.body()).isEqualTo("Text");
        assertThat(read.has(Decorator.DEPTH)).isFalse();
        assertThat(read.has(Decorator.ROLE)).isFalse();
        assertThat(read.has(Decorator.ACTIVATE_ONLY_EVERY)).isFalse();
    }

    @Test
    void onlyTheFirstDecoratorOfANameCounts() {
        assertThat(Decorators.of("@@depth 1\n@@depth 2\nText").number(Decorator.DEPTH)).hasValue(1);
        assertThat(Decorators.of("@@depth x\n@@depth 2\nText").number(Decorator.DEPTH)).hasValue(2);
    }

    @Test
    void aFallbackCountsWhereTheDecoratorBeforeItIsIgnored() {
        assertThat(Decorators.of("@@risu_only_decorator 4\n@@@activate_only_after 4\nx").number(Decorator.ACTIVATE_ONLY_AFTER)).hasValue(4);
        assertThat(Decorators.of("@@depth 5\n@@@activate_only_after 4\nx").has(Decorator.ACTIVATE_ONLY_AFTER)).isFalse();
        assertThat(Decorators.of("@@instruct_depth 5\n@@@depth 6\nx").number(Decorator.DEPTH)).hasValue(6);
        assertThat(Decorators.of("@@@depth 6\nx").has(Decorator.DEPTH)).isFalse();
    }

    @Test
    void fallbacksAreCheckedFromTopToBottomFiveAndMore() {
        Decorators read = Decorators.of("@@a 1\n@@@b 1\n@@@c 1\n@@@d 1\n@@@e 1\n@@@f 1\n@@@depth 7\n@@@scan_depth 8\nx");

        assertThat(read.number(Decorator.DEPTH)).hasValue(7);
        assertThat(read.has(Decorator.SCAN_DEPTH)).isFalse();
    }

    @Test
    void activateOnlyAfterWaitsForTheAssistantsMessageCount() {
        talk.entry("@@activate_only_after 3\nNow.").keys("x");

        assertThat(held(talk.replies(2).says("x"))).containsExactly(Why.TOO_EARLY);
        assertThat(texts(talk.replies(3).says("x"))).hasSize(1);
        assertThat(texts(talk.replies(4).says("x"))).hasSize(1);
    }

    @Test
    void activateOnlyEveryWantsTheCountDividedWithoutARemainder() {
        talk.entry("@@activate_only_every 3\nNow.").constant();

        assertThat(held(talk.replies(4).says("x"))).containsExactly(Why.NOT_THIS_TURN);
        assertThat(texts(talk.replies(6).says("x"))).hasSize(1);
    }

    @Test
    void keepActivateAfterMatchIsAMatchInAnyCaseOnceItHasMatched() {
        EntryBuilder entry = talk.entry("@@keep_activate_after_match\n@@activate_only_after 100\nKept.").keys("tower");

        assertThat(texts(talk.says("hello"))).isEmpty();
        Recalled later = talk.cameUp(entry).says("hello");
        assertThat(texts(later)).containsExactly("Kept.");
        assertThat(later.hits().getFirst().why()).isEqualTo(Why.KEPT_ACTIVE);
        assertThat(later.hits().getFirst().entry().asksForEarlierMatches()).isTrue();
    }

    @Test
    void dontActivateAfterMatchIsNoMatchOnceItHasMatched() {
        EntryBuilder entry = talk.entry("@@dont_activate_after_match\nOnce.").keys("tower");

        Recalled first = talk.says("tower");
        assertThat(first.hits().getFirst().entry().asksForEarlierMatches()).isTrue();
        Recalled second = talk.cameUp(entry).says("tower");
        assertThat(texts(second)).isEmpty();
        assertThat(held(second)).containsExactly(Why.CAME_UP_BEFORE);
    }

    @Test
    void whatDoesNotAskForEarlierMatchesIsNotRemembered() {
        talk.entry("Ordinary.").keys("tower");

        assertThat(talk.says("tower").hits().getFirst().entry().asksForEarlierMatches()).isFalse();
    }

    @Test
    void depthIsCountedFromTheMostRecentMessageAndLessThanOneIsAfterIt() {
        talk.entry("@@depth 2\n@@role assistant\nTwo.").constant();
        talk.entry("@@depth -3\nBehind.").constant();

        List<Hit> hits = talk.says("a", "b", "c").hits();

        assertThat(hits).extracting(Hit::placement).containsExactly(
                new Placement(Slot.CHAT, 2, Role.ASSISTANT), new Placement(Slot.CHAT, 0, Role.SYSTEM));
    }

    @Test
    void reverseDepthBehavesLikeDepthTotalMessageCountMinusValue() {
        talk.entry("@@reverse_depth 3\nOld.").constant();
        talk.entry("@@depth 1\n@@reverse_depth 3\nDepth wins.").constant();

        assertThat(talk.total(10).says("a", "b").hits()).extracting(hit -> hit.placement().depth()).containsExactly(7, 1);
    }

    @Test
    void ifPositionIsPresentDepthIsIgnored() {
        talk.entry("@@depth 2\n@@position before_desc\nx1").constant();
        talk.entry("@@position after_desc\nx2").constant().position(LorePosition.BEFORE_CHAR);
        talk.entry("@@position personality\nx3").constant();
        talk.entry("@@position scenario\nx4").constant();
        talk.entry("@@position top_of_the_world\n@@depth 2\nx5").constant();

        assertThat(talk.says("x").hits()).extracting(hit -> hit.placement().slot()).containsExactly(
                Slot.BEFORE_CHAR, Slot.AFTER_CHAR, Slot.PERSONALITY, Slot.SCENARIO, Slot.CHAT);
    }

    @Test
    void theFieldPlacesWhatNoDecoratorDoes() {
        talk.entry("before").constant().position(LorePosition.BEFORE_CHAR);
        talk.entry("after").constant().position(LorePosition.AFTER_CHAR);
        talk.entry("unsaid").constant();

        assertThat(talk.says("x").hits()).extracting(hit -> hit.placement().slot())
                .containsExactly(Slot.BEFORE_CHAR, Slot.AFTER_CHAR, Slot.AFTER_CHAR);
    }

    @Test
    void scanDepthCountsRegardlessOfTheBooks() {
        talk.entry("@@scan_depth 1\nShallow.").keys("tower");
        talk.entry("@@scan_depth 3\nDeep.").keys("tower");

        assertThat(texts(talk.scanDepth(2).says("tower", "b", "c"))).containsExactly("Deep.");
    }

    @Test
    void isGreetingIsNoMatchIfTheActiveGreetingIsAnother() {
        talk.entry("@@is_greeting 1\nSecond.").constant();

        assertThat(held(talk.greeting(0).says("x"))).containsExactly(Why.OTHER_GREETING);
        assertThat(texts(talk.greeting(1).says("x"))).hasSize(1);
    }

    @Test
    void isGreetingIsIgnoredWhereTheGreetingIsNotKnown() {
        talk.entry("@@is_greeting 1\nSecond.").constant();

        assertThat(texts(talk.greeting(null).says("x"))).hasSize(1);
    }

    @Test
    void additionalKeysNeedOneOfTheirStringsEachTimeTheyAreUsed() {
        talk.entry("@@additional_keys storm, gale\n@@additional_keys night\nIt burned.").keys("tower");

        assertThat(held(talk.says("the tower at night"))).containsExactly(Why.ADDITIONAL_KEY_MISSING);
        assertThat(held(talk.says("the tower in the gale"))).containsExactly(Why.ADDITIONAL_KEY_MISSING);
        assertThat(texts(talk.says("night, gale, tower"))).hasSize(1);
    }

    @Test
    void additionalKeysHoldForConstantEntriesTooAndFollowTheScanDepth() {
        talk.entry("@@additional_keys storm\n@@scan_depth 1\nIt burned.").constant();

        assertThat(texts(talk.says("storm", "x"))).isEmpty();
        assertThat(texts(talk.says("x", "storm"))).hasSize(1);
    }

    @Test
    void excludeKeysAreNoMatchIfOneOfThemIsSaid() {
        talk.entry("@@exclude_keys model, toy\nIt burned.").keys("tower");

        assertThat(held(talk.says("a toy tower"))).containsExactly(Why.EXCLUDED_KEY);
        assertThat(texts(talk.says("the tower"))).hasSize(1);
    }

    @Test
    void dontActivateIsNoMatchUnlessActivateIsPresent() {
        talk.entry("@@dont_activate\nNever.").keys("x").constant();
        talk.entry("@@dont_activate\n@@activate\nAlways.");

        Recalled recalled = talk.says("x");

        assertThat(texts(recalled)).containsExactly("Always.");
        assertThat(held(recalled)).containsExactly(Why.DONT_ACTIVATE);
    }

    @Test
    void activateIsAMatchInAnyCase() {
        EntryBuilder entry = talk.entry("@@activate\n@@activate_only_after 9\n@@is_greeting 4\n@@dont_activate_after_match\nAlways.");

        assertThat(texts(talk.greeting(0).cameUp(entry).says("hello"))).containsExactly("Always.");
    }

    @Test
    void userIconsAreNotSupportedSoTheirDecoratorIsIgnored() {
        talk.entry("@@is_user_icon knight\nShown.").constant();

        assertThat(texts(talk.says("x"))).containsExactly("Shown.");
    }

    @Test
    void instructDecoratorsAreIgnoredBecauseTheContextIsAChat() {
        talk.entry("@@instruct_scan_depth 1\n@@instruct_depth 3\n@@reverse_instruct_depth 3\nShown.").keys("tower");

        Hit hit = talk.says("the tower", "b", "c").hits().getFirst();

        assertThat(hit.placement().slot()).isEqualTo(Slot.AFTER_CHAR);
    }

    @Test
    void disableUiPromptNamesThePromptsItTakesOut() {
        talk.entry("@@disable_ui_prompt system_prompt\nAlone.").keys("alone");

        assertThat(talk.says("alone").disables("system_prompt")).isTrue();
        assertThat(talk.says("alone").disables("post_history_instructions")).isFalse();
        assertThat(talk.says("together").disables("system_prompt")).isFalse();
    }

    @Test
    void namesAreFilledInAndNotesTakenOut() {
        talk.entry("{{Char}} and {{user}}, <BOT> and <user>.{{// note}}{{comment: note}}{{hidden_key:note}}").constant();

        assertThat(texts(talk.says("x"))).containsExactly("Mira and Sam, Mira and Sam.");
    }
}
