package com.vixenbliss.creator.content.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.vixenbliss.creator.content.template.model.Axes;
import com.vixenbliss.creator.content.template.model.Axis;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPlannerTest {

    private static final double TOO_ALIKE = 0.6;

    private final ContentPlanner planner = new ContentPlanner();

    static Stream<String> niches() {
        return ShippedTemplates.all().keySet().stream();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 1_000})
    void noTwoPromptsOfAPlanAreAlike(int count) {
        List<PlannedPiece> plan = planner.plan(Orders.of("lifestyle", count));

        assertThat(plan).hasSize(count);
        assertThat(plan).extracting(PlannedPiece::seed).doesNotHaveDuplicates().allMatch(seed -> seed >= 0 && seed < 1L << 31);
        assertNoneAlike(plan, plan);
    }

    @ParameterizedTest
    @MethodSource("niches")
    void everyNicheHasWordsForAThousandPieces(String niche) {
        assertThat(planner.plan(Orders.of(niche, 1_000))).extracting(PlannedPiece::axes).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("niches")
    void fiftyPiecesShowEveryValueTwiceAndMostlyFaces(String niche) {
        NicheTemplate template = ShippedTemplates.find(niche).orElseThrow();
        List<PlannedPiece> plan = planner.plan(Orders.of(niche, 50));

        for (Axis axis : Axis.values()) {
            Map<String, Long> shown = shown(plan, axis);
            assertThat(shown.keySet()).as("%s", axis).containsExactlyInAnyOrderElementsOf(template.on(axis));
            assertThat(shown.values()).as("%s", axis).allMatch(times -> times >= 2);
        }
        assertThat(shown(plan, Axis.FRAMING)).containsExactlyInAnyOrderEntriesOf(
                Map.of("close-up portrait", 20L, "half body shot", 15L, "full body shot", 15L));
    }

    @Test
    void theSameOrderGivesTheSamePlanAndAnotherSeedAnother() {
        PlanOrder order = Orders.of("travel", 50);

        assertThat(planner.plan(order)).isEqualTo(planner.plan(order));
        assertThat(planner.plan(Orders.seeded(order, 43))).extracting(PlannedPiece::prompt)
                .doesNotContainSequence(planner.plan(order).stream().map(PlannedPiece::prompt).limit(2).toList());
    }

    @Test
    void whatASeedGivesStaysTheSameWithEveryRelease() {
        PlannedPiece first = planner.piece(Orders.of(narrow(), 1, List.of()), 1);

        assertThat(first.seed()).isEqualTo(42 + 0x9e3779b1L & Integer.MAX_VALUE);
        assertThat(first.prompt()).isEqualTo("VXMIRA7Q, an adult woman in her thirties, close-up portrait, frontal view, gentle smile, "
                + "a linen shirt, reading, in a café, candle light, solo, one person");
    }

    @Test
    void onePieceAloneIsThePieceOfThePlan() {
        PlanOrder order = Orders.of("gaming", 200);
        List<PlannedPiece> plan = planner.plan(order);

        assertThat(planner.piece(order, 137)).isEqualTo(plan.get(136));
        assertThat(planner.plan(Orders.of("gaming", 50))).isEqualTo(plan.subList(0, 50));
    }

    @Test
    void aLaterBatchDoesNotRepeatAnEarlierOne() {
        List<PlannedPiece> before = planner.plan(Orders.of("food", 200));
        List<String> fingerprints = before.stream().map(PlannedPiece::fingerprint).toList();

        List<PlannedPiece> again = planner.plan(Orders.excluding(Orders.of("food", 50), fingerprints));

        assertNoneAlike(again, before);
        assertThat(again).isEqualTo(planner.plan(Orders.excluding(Orders.of("food", 50), fingerprints)));
    }

    @Test
    void everyPromptSaysWhoInWordsOfAdultsAndNothingOfLooks() {
        for (PlannedPiece piece : planner.plan(Orders.of("fashion", 200))) {
            assertThat(piece.prompt()).startsWith("VXMIRA7Q, an adult woman in her thirties, ").endsWith("solo, one person")
                    .doesNotContain("Mira", "green eyes", "auburn", "{", "}");
            assertThat(Looks.in(piece.prompt())).isEmpty();
        }
    }

    @Test
    void withoutATrainedModelTheReferenceSaysWho() {
        PlanOrder trained = Orders.of("art", 1);
        PlanOrder order = new PlanOrder(trained.sitter(), null, trained.template(), List.of(), trained.platforms(), 1, 1, List.of());

        assertThat(planner.piece(order, 1).prompt()).startsWith("The adult woman from the reference image, ")
                .contains("keep the same facial features and hairstyle");
    }

    @Test
    void aBatchHasItsOwnThemes() {
        List<PlannedPiece> plan = planner.plan(Orders.of(ShippedTemplates.find("music").orElseThrow(), 50,
                List.of("playing a theremin", "tuning a harp")));

        assertThat(shown(plan, Axis.THEME)).containsOnlyKeys("playing a theremin", "tuning a harp");
        assertThat(shown(plan, Axis.THEME).get("tuning a harp")).isCloseTo(25L, withinPercentage(30));
    }

    @Test
    void platformsTakeTurns() {
        assertThat(planner.plan(Orders.of("tech", 4))).extracting(PlannedPiece::platform)
                .containsExactly(Platform.INSTAGRAM, Platform.TIKTOK, Platform.INSTAGRAM, Platform.TIKTOK);
    }

    @Test
    void aTemplateWithTooFewWordsIsRefusedWithTheNumberThatItHas() {
        assertThatThrownBy(() -> planner.plan(Orders.of(narrow(), 50, List.of())))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo("content-template-narrow");
                    assertThat(fault).hasMessageContaining("The template has words for ").hasMessageContaining(" pieces");
                });
    }

    @Test
    void themesThatTellLooksOrYouthAreRefusedByTheirPlace() {
        for (String theme : List.of("with long blond hair", "dressed as a schoolgirl")) {
            PlanOrder order = Orders.of(ShippedTemplates.find("art").orElseThrow(), 5, List.of("sketching", theme));

            assertThatThrownBy(() -> planner.plan(order)).isInstanceOfSatisfying(Fault.class,
                    fault -> assertThat(fault.errors()).extracting("field").containsExactly("themes[1]"));
        }
    }

    @Test
    void aPieceOnceMoreHasAnotherSeedAndANoteChangesItsWords() {
        PlanOrder order = Orders.of("travel", 3);
        PlannedPiece piece = planner.piece(order, 2);

        PlannedPiece redrawn = planner.again(order, piece, 1, null);
        PlannedPiece noted = planner.again(order, piece, 2, "with a red umbrella");

        assertThat(redrawn.prompt()).isEqualTo(piece.prompt());
        assertThat(Set.of(piece.seed(), redrawn.seed(), noted.seed())).hasSize(3);
        assertThat(noted.prompt()).contains(piece.axes().theme(), "with a red umbrella").startsWith("VXMIRA7Q, an adult woman");
        assertThat(noted.axes()).isEqualTo(piece.axes());
    }

    @Test
    void aNoteThatMustNotBeDrawnIsRefused() {
        PlanOrder order = Orders.of("travel", 1);
        PlannedPiece piece = planner.piece(order, 1);

        assertThatThrownBy(() -> planner.again(order, piece, 1, "make her look sixteen years old")).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> planner.again(order, piece, 1, "with blue eyes")).isInstanceOf(Fault.class);
    }

    /** Three values and one choice: enough for a handful. */
    private static NicheTemplate narrow() {
        return new NicheTemplate("Narrow", List.of("{framing}, {angle}, {expression}, {outfit}, {theme}, {background}, {lighting}"),
                List.of("close-up portrait"), List.of(), List.of("frontal view"), List.of("gentle smile", "serious expression"),
                List.of("studio light", "candle light"), List.of("in a park", "in a café"), List.of("a linen shirt", "a blazer"),
                List.of("reading", "singing"), "", "", null, null, null);
    }

    private static Map<String, Long> shown(List<PlannedPiece> plan, Axis axis) {
        return plan.stream().map(PlannedPiece::axes).collect(Collectors.groupingBy((Axes axes) -> axes.on(axis), Collectors.counting()));
    }

    /** By words themselves, not by what the plan went by. */
    private static void assertNoneAlike(List<PlannedPiece> some, List<PlannedPiece> others) {
        Map<PlannedPiece, Set<String>> runs = Stream.concat(some.stream(), others.stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), piece -> runs(piece.prompt())));
        for (PlannedPiece one : some) {
            for (PlannedPiece other : others) {
                if (one != other && (some != others || one.position() < other.position())) {
                    assertThat(likeness(runs.get(one), runs.get(other))).as("%s | %s", one, other).isLessThan(TOO_ALIKE);
                }
            }
        }
    }

    private static Set<String> runs(String prompt) {
        List<String> words = List.of(prompt.toLowerCase().split("[^\\p{L}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 3 <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + 3)));
        }
        return runs;
    }

    private static double likeness(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return (double) common / (some.size() + others.size() - common);
    }
}
