package com.vixenbliss.creator.identity.dataset.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoveragePlanTest {

    private static final VisualIdentity SHE = new VisualIdentity(GenderTag.FEMALE, null, 29, null, List.of());

    private static Map<String, Long> counts(List<Axes> plan, Axis axis) {
        return plan.stream().map(axes -> axes.of(axis)).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 14, 20, 25, 37, 50, 64, 100})
    void aPlanHasTheWantedSizeAndShowsWhatItShowsAtLeastTwice(int size) {
        LongStream.range(0, 20).forEach(seed -> {
            List<Axes> plan = CoveragePlan.of(size, seed);

            assertThat(plan).hasSize(size);
            assertThat(Axis.values()).allSatisfy(axis -> assertThat(counts(plan, axis).values()).allMatch(count -> count >= 2));
        });
    }

    @Test
    void fiftyPicturesShowEveryValue() {
        List<Axes> plan = CoveragePlan.of(50, 7);

        assertThat(Axis.values()).allSatisfy(axis -> assertThat(counts(plan, axis).keySet()).containsExactlyInAnyOrderElementsOf(axis.range()));
    }

    @Test
    void fortyOfAHundredAreCloseUpsAndTheRestIsSharedByTheOtherFramings() {
        assertThat(counts(CoveragePlan.of(50, 7), Axis.FRAMING)).isEqualTo(Map.of("close_up", 20L, "medium", 15L, "full_body", 15L));
    }

    @Test
    void aFaceIsSeenFromTheFrontMostAndFromTheSideLeastAndFromBothSidesAlike() {
        Map<String, Long> angles = counts(CoveragePlan.of(50, 7), Axis.ANGLE);

        assertThat(angles.get("frontal")).isBetween(18L, 24L);
        assertThat(angles.get("three_quarter_left")).isCloseTo(angles.get("three_quarter_right"), within(1L));
        assertThat(angles.get("profile_left")).isCloseTo(angles.get("profile_right"), within(1L))
                .isLessThanOrEqualTo(angles.get("three_quarter_left"));
    }

    @Test
    void noTwoPicturesShowNearlyTheSame() {
        LongStream.range(0, 30).forEach(seed -> {
            List<Axes> plan = CoveragePlan.of(50, seed);

            for (int at = 0; at < plan.size(); at++) {
                for (int other = at + 1; other < plan.size(); other++) {
                    assertThat(agreeing(plan.get(at), plan.get(other))).as("%s and %s", plan.get(at), plan.get(other)).isLessThan(5);
                }
            }
        });
    }

    private static long agreeing(Axes one, Axes other) {
        return Arrays.stream(Axis.values()).filter(axis -> one.of(axis).equals(other.of(axis))).count();
    }

    @Test
    void everyFramingIsSeenFromEveryAngle() {
        Map<String, Long> seen = CoveragePlan.of(50, 3).stream()
                .collect(Collectors.groupingBy(axes -> axes.framing() + " " + axes.angle(), Collectors.counting()));

        assertThat(seen).hasSize(15);
    }

    @Test
    void theSameSeedGivesTheSamePlanAndAnotherSeedAnother() {
        assertThat(CoveragePlan.of(50, 7)).isEqualTo(CoveragePlan.of(50, 7)).isNotEqualTo(CoveragePlan.of(50, 8));
    }

    @Test
    void theBeginningOfAPlanIsAsMixedAsAllOfIt() {
        List<Axes> beginning = CoveragePlan.of(50, 7).subList(0, 20);

        assertThat(counts(beginning, Axis.FRAMING)).hasSize(3);
        assertThat(counts(beginning, Axis.ANGLE).size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void everyValueIsSaidInWordsOfItsOwnThatTellNoLooks() {
        List<String> said = Stream.of(Axis.values()).flatMap(axis -> axis.range().stream()).map(ShotWords::said).toList();

        assertThat(said).doesNotContainNull().doesNotHaveDuplicates().noneMatch(words -> Looks.in(words).isPresent());
        assertThat(new HashSet<>(Stream.of(Axis.values()).flatMap(axis -> axis.range().stream()).toList())).hasSameSizeAs(said);
    }

    @Test
    void aPromptSaysWhatVariesAndWhatStaysAndLeavesTheLooksToTheAnchor() {
        Axes axes = new Axes("medium", "profile_left", "smile", "golden", "beach", "linen");

        assertThat(ShotPrompt.of(SHE, axes, "soft anime.")).isEqualTo("The adult woman from the reference image, medium shot from the waist up,"
                + " in profile facing left, gentle smile, wearing a linen shirt, on a beach, warm golden light,"
                + " keep the same facial features and hairstyle, soft anime, solo, one person");
    }

    @Test
    void aFramingAsksForTheShapeThatItNeeds() {
        assertThat(ShotWords.ratio(new Axes("close_up", "frontal", "smile", "soft", "plain", "tshirt"))).isEqualTo("1:1");
        assertThat(ShotWords.ratio(new Axes("full_body", "frontal", "smile", "soft", "plain", "tshirt"))).isEqualTo("2:3");
    }
}
