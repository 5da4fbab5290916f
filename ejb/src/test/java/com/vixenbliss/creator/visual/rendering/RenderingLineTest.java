package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.platform.ai.image.Prediction.State;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes next, and never more at the provider than it takes. */
class RenderingLineTest {

    private final Workshop workshop = new Workshop();
    private final UUID studio = TimeOrderedId.next();

    @BeforeEach
    @AfterEach
    void emptyLine() {
        workshop.desk.close();
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @Test
    void twoServersTogetherNeverAskForMoreThanThereArePlaces() {
        List<Workshop> servers = List.of(server("one"), server("two"));
        workshop.provider.course = List.of(State.PROCESSING, State.PROCESSING, State.SUCCEEDED);
        for (int at = 0; at < 40; at++) {
            servers.get(at % 2).service.order(anOrder());
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> workshop.pictures.kept.size() == 40);
        assertThat(workshop.provider.mostInFlight.get()).isBetween(1, 3);
        assertThat(workshop.provider.requests).hasSize(40);
        servers.forEach(server -> server.desk.close());
    }

    @Test
    void serversThatFillPlacesAtOnceShareThem() throws Exception {
        order(Purpose.SCENE, studio, 30);
        List<Callable<List<Rendering>>> fillings = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            fillings.add(() -> workshop.renderings.admit("replicate", 10));
        }

        int admitted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Rendering>> filling : threads.invokeAll(fillings)) {
                admitted += filling.get().size();
            }
        }

        assertThat(admitted).isEqualTo(10);
    }

    @Test
    void oneStudiosHundredDoNotKeepAnothersOneWaiting() {
        order(Purpose.SCENE, studio, 100);
        order(Purpose.SCENE, TimeOrderedId.next(), 1);

        List<Rendering> first = workshop.renderings.admit("replicate", 4);

        assertThat(first).hasSize(4);
        assertThat(first).extracting(taken -> taken.order().studioId()).anyMatch(other -> !other.equals(studio));
    }

    @Test
    void aBatchLeavesMostPlacesToThoseWhoWait() {
        order(Purpose.DATASET, studio, 100);
        order(Purpose.SCENE, studio, 100);

        List<Rendering> admitted = workshop.renderings.admit("replicate", 10);

        assertThat(admitted).filteredOn(taken -> taken.order().purpose() == Purpose.SCENE).hasSize(8);
        assertThat(admitted).filteredOn(taken -> taken.order().purpose() == Purpose.DATASET).hasSize(2);
    }

    @Test
    void aBatchAloneHasAllPlaces() {
        order(Purpose.DATASET, studio, 100);

        assertThat(workshop.renderings.admit("replicate", 10)).hasSize(10);
    }

    @Test
    void whoWasTurnedAwayWaitsForItsTime() {
        order(Purpose.SCENE, studio, 1);
        Rendering taken = workshop.renderings.admit("replicate", 10).getFirst();
        workshop.renderings.turnedAway(taken, Duration.ofMinutes(1), "later");

        assertThat(workshop.renderings.admit("replicate", 10)).isEmpty();
        assertThat(workshop.renderings.anyQueued()).isFalse();
        run("update renderings set due_at = now()");
        assertThat(workshop.renderings.admit("replicate", 10)).singleElement().satisfies(again -> assertThat(again.attempts()).isEqualTo(1));
    }

    private Workshop server(String name) {
        return new Workshop(name, workshop.provider, workshop.pictures, 3, Duration.ofMinutes(5));
    }

    private void order(Purpose purpose, UUID studioId, int many) {
        for (int at = 0; at < many; at++) {
            workshop.service.order(anOrder(purpose, studioId, null));
        }
    }
}
