package com.vixenbliss.creator.identity.dataset.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.identity.dataset.plan.Axes;
import com.vixenbliss.creator.identity.dataset.plan.Axis;
import com.vixenbliss.creator.identity.dataset.plan.CoveragePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static List<Candidate> candidates(int count, long seed) {
        Random scores = new Random(seed);
        return CoveragePlan.of(count, seed).stream()
                .map(axes -> new Candidate(new UUID(scores.nextLong(), scores.nextLong()), axes, 40 + scores.nextInt(60), false)).toList();
    }

    private static List<Candidate> chosen(List<Candidate> from) {
        List<UUID> ids = Selection.of(from);
        return from.stream().filter(candidate -> ids.contains(candidate.id())).toList();
    }

    private static long count(List<Candidate> some, Axis axis, String value) {
        return some.stream().filter(candidate -> candidate.axes().of(axis).equals(value)).count();
    }

    @Test
    void ofFiftyTheBestFortyTrain() {
        assertThat(Selection.of(candidates(50, 1))).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whereThereAreFewAllTrain() {
        assertThat(Selection.of(candidates(27, 1))).hasSize(27);
        assertThat(Selection.of(List.of())).isEmpty();
    }

    @Test
    void everyValueIsKeptAtLeastTwice() {
        for (long seed = 0; seed < 20; seed++) {
            List<Candidate> chosen = chosen(candidates(50, seed));
            assertThat(Axis.values()).allSatisfy(axis -> assertThat(axis.range()).allSatisfy(
                    value -> assertThat(count(chosen, axis, value)).as(value).isGreaterThanOrEqualTo(2)));
        }
    }

    @Test
    void theSharesOfFramingsAreKept() {
        List<Candidate> chosen = chosen(candidates(50, 3));

        assertThat(count(chosen, Axis.FRAMING, "close_up")).isBetween(14L, 18L);
        assertThat(count(chosen, Axis.FRAMING, "full_body")).isBetween(10L, 14L);
    }

    @Test
    void ofPicturesThatShowTheSameTheBetterOnesTrain() {
        Axes same = new Axes("medium", "frontal", "smile", "soft", "park", "denim");
        List<Candidate> all = new ArrayList<>();
        for (int score = 1; score <= 60; score++) {
            all.add(new Candidate(UUID.randomUUID(), same, score, false));
        }

        assertThat(chosen(all)).extracting(Candidate::score).hasSize(40).allMatch(score -> score > 20);
    }

    @Test
    void whatAPersonWantsTrainsHoweverPoorItIs() {
        List<Candidate> all = new ArrayList<>(candidates(50, 3));
        Candidate wanted = new Candidate(UUID.randomUUID(), all.getFirst().axes(), 1, true);
        all.add(wanted);

        assertThat(Selection.of(all)).hasSize(40).contains(wanted.id());
    }

    @Test
    void theSamePicturesInAnotherOrderGiveTheSameChoice() {
        List<Candidate> all = candidates(50, 9);

        assertThat(Selection.of(all.reversed())).isEqualTo(Selection.of(all));
    }

    @Test
    void aReportSaysWhatIsMissingOfThePlan() {
        List<Axes> plan = CoveragePlan.of(50, 1);
        List<Axes> good = plan.stream().filter(axes -> !axes.angle().equals("profile_left")).toList();
        Report report = Report.of(plan, good, good.subList(0, 30));

        assertThat(report.missing()).filteredOn(lack -> lack.axis() == Axis.ANGLE).singleElement().satisfies(lack -> {
            assertThat(lack.value()).isEqualTo("profile_left");
            assertThat(lack.count()).isEqualTo(50 - good.size());
            assertThat(lack.text()).isEqualTo(lack.count() + " more: in profile facing left");
        });
        assertThat(report.coverage().axes()).hasSize(6).allSatisfy(axis -> {
            assertThat(axis.values().stream().mapToInt(Coverage.ValueCoverage::planned).sum()).isEqualTo(50);
            assertThat(axis.values().stream().mapToInt(Coverage.ValueCoverage::used).sum()).isEqualTo(30);
        });
    }

    @Test
    void aReportWarnsOfTooFewAndOfTooMany() {
        List<Axes> plan = CoveragePlan.of(60, 1);

        assertThat(Report.of(plan, plan.subList(0, 8), List.of()).warnings()).singleElement().asString().contains("no fewer than 10");
        assertThat(Report.of(plan, plan.subList(0, 20), List.of()).warnings()).singleElement().asString().contains("25 are better");
        assertThat(Report.of(plan, plan.subList(0, 40), List.of()).warnings()).isEmpty();
        assertThat(Report.of(plan, plan, List.of()).warnings()).singleElement().asString().contains("by heart");
    }
}
