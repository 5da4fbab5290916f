package com.vixenbliss.creator.identity.dataset.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.identity.dataset.caption.Finding.Rule;
import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.plan.CoveragePlan;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaptionLintTest {

    private static final String TRIGGER = "VXMIRA7Q";

    private static List<Rule> found(String... captions) {
        TreeMap<Integer, String> byPlace = new TreeMap<>();
        IntStream.range(0, captions.length).forEach(at -> byPlace.put(at + 1, captions[at]));
        return CaptionLint.of(TRIGGER, byPlace).stream().map(Finding::rule).toList();
    }

    @Test
    void aCaptionByRuleSaysTheTriggerWordAndThenAllThatVaries() {
        assertThat(Captions.of(TRIGGER, new Axes("close_up", "frontal", "smile", "soft", "cafe", "sweater"))).isEqualTo(
                "VXMIRA7Q, close-up portrait of the face and shoulders, seen from the front, gentle smile, wearing a knitted sweater, in a café,"
                        + " soft diffused light");
    }

    @Test
    void captionsByRuleOfAnyPlanAreSound() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(found(CoveragePlan.of(50, seed).stream().map(axes -> Captions.of(TRIGGER, axes)).toArray(String[]::new))).isEmpty();
        }
    }

    @Test
    void aTriggerWordMustStandAtTheBeginningAndOnce() {
        assertThat(found("in a café, gentle smile")).containsExactly(Rule.TRIGGER_MISSING);
        assertThat(found("in a café, VXMIRA7Q, gentle smile")).containsExactly(Rule.TRIGGER_MISSING);
        assertThat(found("VXMIRA7Q, in a café, VXMIRA7Q again")).containsExactly(Rule.TRIGGER_MISSING);
        assertThat(found("VXMIRA7Q, in a café")).isEmpty();
    }

    @Test
    void looksMustNotBeTold() {
        assertThat(found("VXMIRA7Q, long red hair, in a café")).containsExactly(Rule.IDENTITY_LEAKED);
        assertThat(found("VXMIRA7Q with green eyes, on a beach")).containsExactly(Rule.IDENTITY_LEAKED);
        assertThat(found("VXMIRA7Q, a curvy woman on a beach")).containsExactly(Rule.IDENTITY_LEAKED);
    }

    @Test
    void whatVariesMustBeSaid() {
        assertThat(found("VXMIRA7Q")).containsExactly(Rule.EMPTY);
    }

    @Test
    void captionsMustNotSayTheSame() {
        TreeMap<Integer, String> captions = new TreeMap<>();
        captions.put(3, "VXMIRA7Q, in a café, gentle smile");
        captions.put(5, "VXMIRA7Q, gentle smile, in a café");
        captions.put(9, "VXMIRA7Q, on a beach, gentle smile");

        assertThat(CaptionLint.of(TRIGGER, captions)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.TOO_ALIKE);
            assertThat(finding.positions()).containsExactly(3, 5);
        });
    }

    @Test
    void whatNobodyReadsToItsEndIsTooLong() {
        assertThat(found("VXMIRA7Q, " + "very far away and ".repeat(20) + "on a beach")).containsExactly(Rule.TOO_LONG);
    }
}
