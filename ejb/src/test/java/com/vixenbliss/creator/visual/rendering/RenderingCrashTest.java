package com.vixenbliss.creator.visual.rendering;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static com.vixenbliss.creator.visual.rendering.Workshop.anOrder;
import static com.vixenbliss.creator.visual.rendering.Workshop.isTold;
import static com.vixenbliss.creator.visual.rendering.Workshop.state;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.visual.rendering.ScriptedProvider.Killed;
import java.time.Duration;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A server that dies at whatever instruction: its next life, or another server, ends with one picture that was paid once. */
class RenderingCrashTest {

    /** Where the server dies. */
    private record Point(String name, Function<Workshop, Queue<Throwable>> script) {}

    private static final Stream<Point> POINTS = Stream.of(
            new Point("before it asks", workshop -> workshop.provider.beforeSubmit),
            new Point("after the provider has it", workshop -> workshop.provider.afterSubmit),
            new Point("before it looks", workshop -> workshop.provider.beforeLook),
            new Point("before it fetches", workshop -> workshop.provider.beforeDownload),
            new Point("before it keeps", workshop -> workshop.pictures.beforeKeep),
            new Point("after it has kept", workshop -> workshop.pictures.afterKeep));

    /** The deaths are meant. */
    private static ConditionFactory await() {
        return Awaitility.await().dontCatchUncaughtExceptions();
    }

    @BeforeEach
    void emptyLine() {
        run("delete from renderings");
    }

    @AfterEach
    void leaveNothing() {
        run("delete from renderings");
        run("delete from abandoned_renderings");
    }

    @TestFactory
    Stream<DynamicTest> itsNextLifeGoesOn() {
        return POINTS.map(point -> DynamicTest.dynamicTest(point.name(), () -> {
            Workshop workshop = new Workshop();
            RenderingOrder order = anOrder();
            Queue<Throwable> script = point.script().apply(workshop);
            script.add(new Killed());
            workshop.service.order(order);
            await().until(script::isEmpty);

            Workshop next = workshop.nextLife();
            next.sweeper.sweep();

            await().atMost(Duration.ofSeconds(20)).until(() -> isTold(order));
            assertThat(state(order)).isEqualTo("drawn");
            assertThat(next.pictures.kept).hasSize(1);
            assertThat(next.provider.requests).hasSize(1);
            next.desk.close();
        }));
    }

    @Test
    void anEndThatWasNotToldIsToldByTheNextLife() {
        Workshop workshop = new Workshop();
        RenderingOrder order = anOrder();
        workshop.observer = finished -> {
            workshop.heard.add(finished);
            throw new Killed();
        };
        workshop.service.order(order);
        await().until(() -> !workshop.heard.isEmpty());

        Workshop next = workshop.nextLife();
        next.sweeper.sweep();

        await().until(() -> isTold(order));
        assertThat(next.heard).hasSize(1);
        next.desk.close();
    }

    @Test
    void anotherServerWaitsForTheLease() {
        Workshop workshop = new Workshop();
        RenderingOrder order = anOrder();
        workshop.provider.afterSubmit.add(new Killed());
        workshop.service.order(order);
        await().until(workshop.provider.afterSubmit::isEmpty);
        Workshop other = new Workshop("other", workshop.provider, workshop.pictures, 8, Duration.ofMinutes(5));

        other.sweeper.sweep();
        assertThat(other.renderings.take(order.id(), true)).isEmpty();
        run("update renderings set due_at = now() - interval '3 seconds' where id = ?", order.id());
        other.sweeper.sweep();

        await().until(() -> isTold(order));
        assertThat(other.provider.requests).hasSize(1);
        other.desk.close();
        workshop.desk.close();
    }

    @Test
    void aWorkerThatComesBackLateChangesNothing() {
        Workshop workshop = new Workshop();
        workshop.desk.close();
        RenderingOrder order = anOrder();
        workshop.service.order(order);
        Rendering late = workshop.renderings.admit("replicate", 8).getFirst();
        run("update renderings set due_at = now() where id = ?", order.id());
        Rendering taken = workshop.renderings.take(order.id(), false).orElseThrow();

        assertThat(workshop.renderings.submitted(late, "late", Duration.ofMinutes(5), Duration.ZERO)).isFalse();
        assertThat(workshop.renderings.ended(late, State.FAILED, "late")).isEmpty();
        assertThat(workshop.renderings.submitted(taken, "in time", Duration.ofMinutes(5), Duration.ZERO)).isTrue();
        assertThat(one("select prediction_id from renderings where id = ?", order.id())).isEqualTo("in time");
    }
}
