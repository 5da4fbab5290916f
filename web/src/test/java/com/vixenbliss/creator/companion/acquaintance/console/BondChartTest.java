package com.vixenbliss.creator.companion.acquaintance.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.acquaintance.Portrait.Step;
import com.vixenbliss.creator.companion.relationship.model.Change;
import com.vixenbliss.creator.companion.relationship.model.Change.Kind;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BondChartTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void nobodyWhoMovedNothingHasALine() {
        assertThat(BondChart.of(List.of()).tension()).isEmpty();
    }

    @Test
    void whatOneLineMovedStandsAtOnePlace() {
        UUID line = UUID.randomUUID();

        BondChart chart = BondChart.of(List.of(
                step(Kind.TENSION, line, 0, 30), step(Kind.STAGE_PROGRESS, line, 5, 30), step(Kind.TENSION, UUID.randomUUID(), 5, 100)));

        assertThat(chart.tension()).isEqualTo("8.0,136.8 8.0,136.8 752.0,8.0");
    }

    @Test
    void stagesAreMarkedAndBeatsAreDotsOnTheTension() {
        BondChart chart = BondChart.of(List.of(
                step(Kind.BEAT, UUID.randomUUID(), 0, 0), step(Kind.STAGE, UUID.randomUUID(), 0, 50)));

        assertThat(chart.dots()).singleElement().satisfies(dot -> assertThat(dot.y()).isEqualTo(192));
        assertThat(chart.stages()).singleElement().satisfies(mark -> assertThat(mark.x()).isEqualTo(752));
        assertThat(chart.inWords()).isEqualTo("something");
    }

    @Test
    void changesWhoseLineIsGoneAreStepsOfTheirOwn() {
        BondChart chart = BondChart.of(List.of(step(Kind.TENSION, null, 0, 0), step(Kind.TENSION, null, 0, 100)));

        assertThat(chart.tension()).isEqualTo("8.0,192.0 752.0,8.0");
    }

    private static Step step(Kind kind, UUID line, int progress, int tension) {
        return new Step(new Change(kind, null, "something", NOW), line, null, Stage.ACQUAINTANCE, progress, tension);
    }
}
