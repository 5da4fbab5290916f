package com.vixenbliss.creator.identity.lora.training;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.identity.lora.LoraOrder;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.identity.lora.training.ScriptedTrainer.Killed;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A server that dies at whatever instruction: its next life, or another server, ends with one model that was paid for once. */
class LoraCrashTest {

    /** Where the server dies. */
    private record Point(String name, Function<ScriptedTrainer, Queue<Throwable>> script) {}

    private static final Stream<Point> POINTS = Stream.of(
            new Point("before the archive is sent", host -> host.beforePrepare),
            new Point("after the archive is sent", host -> host.afterPrepare),
            new Point("before it asks", host -> host.beforeSubmit),
            new Point("after the provider has it", host -> host.afterSubmit),
            new Point("before it looks", host -> host.beforeLook),
            new Point("before it fetches", host -> host.beforeFetch),
            new Point("after it has fetched", host -> host.afterFetch));

    private static ConditionFactory await() {
        return Awaitility.await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(20));
    }

    @BeforeEach
    @AfterEach
    void leaveNothing() {
        run("delete from lora_models");
    }

    @TestFactory
    Stream<DynamicTest> itsNextLifeGoesOn() {
        return POINTS.map(point -> DynamicTest.dynamicTest(point.name(), () -> {
            Studio studio = new Studio();
            Queue<Throwable> script = point.script().apply(studio.host);
            script.add(new Killed());
            UUID lora = studio.service.begin(studio.avatar, LoraOrder.USUAL).id();
            await().until(() -> script.isEmpty() || swept(studio));
            studio.sweeper.close();

            Studio next = studio.nextLife();
            next.sweepUntilEnded(lora);

            assertThat(next.row(lora).state()).isEqualTo(State.SUCCEEDED);
            assertThat(next.host.orders).hasSize(1);
            assertThat(next.money.spends.values()).containsExactly("settled 2.500000");
            assertThat(next.booked).hasSize(1);
            assertThat(next.store.objects()).hasSize(2);
            next.sweeper.close();
        }));
    }

    @Test
    void anotherServerWaitsForTheLease() {
        Studio studio = new Studio();
        studio.host.afterSubmit.add(new Killed());
        UUID lora = studio.service.begin(studio.avatar, LoraOrder.USUAL).id();
        await().until(() -> studio.host.afterSubmit.isEmpty() || swept(studio));
        studio.sweeper.close();
        Studio other = studio.life("other");

        other.sweeper.sweep();
        assertThat(other.hands.take(lora, true)).isEmpty();
        run("update lora_models set due_at = now() where id = ?", lora);
        other.sweepUntilEnded(lora);

        assertThat(other.host.orders).hasSize(1);
        other.sweeper.close();
    }

    @Test
    void aWorkerThatComesBackLateChangesNothing() {
        Studio studio = new Studio();
        studio.sweeper.close();
        UUID lora = studio.service.begin(studio.avatar, LoraOrder.USUAL).id();
        LoraRow late = studio.hands.admit(lora).orElseThrow();
        run("update lora_models set due_at = now() where id = ?", lora);
        LoraRow taken = studio.hands.take(lora, false).orElseThrow();

        assertThat(studio.hands.submitted(late, "late", Duration.ofHours(1), Duration.ZERO)).isFalse();
        assertThat(studio.hands.ended(late, State.FAILED, "late", BigDecimal.ZERO)).isFalse();
        assertThat(studio.hands.prepared(taken, URI.create("https://files.example/1.zip"))).isPresent();
        assertThat(studio.hands.submitted(taken, "in time", Duration.ofHours(1), Duration.ZERO)).isTrue();
        assertThat(studio.row(lora).trainingId()).isEqualTo("in time");
    }

    private static boolean swept(Studio studio) {
        studio.sweeper.sweep();
        return false;
    }
}
