package com.vixenbliss.creator.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.catalogue.Drafts;
import com.vixenbliss.creator.catalogue.People;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Platform;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class IdempotencyIT {

    private static People people;

    @BeforeAll
    static void twoStudios(Platform platform) {
        people = People.of(platform);
    }

    @RepeatedTest(5)
    void concurrentDuplicatesHaveOneEffectAndOneAnswer() throws Exception {
        Api once = people.studio().with("Idempotency-Key", UUID.randomUUID().toString());
        Callable<Answer> request = () -> once.post("/characters", Drafts.character("Double"));

        try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
            List<String> bodies = clients.invokeAll(Stream.generate(() -> request).limit(16).toList()).stream()
                    .map(IdempotencyIT::answer)
                    .map(answer -> answer.expect(201).text())
                    .distinct()
                    .toList();

            assertThat(bodies).hasSize(1);
        }
    }

    @Test
    void aKeyStandsForOneRequestOfOneCaller() {
        String key = UUID.randomUUID().toString();
        Map<String, String> world = Map.of("name", "Once");
        Answer first = people.studio().with("Idempotency-Key", key).post("/worlds", world).expect(201);

        Answer again = people.studio().with("Idempotency-Key", key).post("/worlds", world).expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));

        people.studio().with("Idempotency-Key", key).post("/worlds", Map.of("name", "Twice")).expect(409);
        people.studio().with("Idempotency-Key", key).post("/characters", Drafts.character("Once")).expect(409);
        Answer others = people.otherStudio().with("Idempotency-Key", key).post("/worlds", world).expect(201);
        assertThat(others.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void aRefusalLeavesTheKeyFree() {
        Api once = people.studio().with("Idempotency-Key", UUID.randomUUID().toString());

        once.post("/characters", Drafts.character("Kit", 17)).expect(422);
        once.post("/characters", Drafts.character("Kit", 30)).expect(201);
        people.studio().with("Idempotency-Key", "two words").post("/worlds", Map.of("name", "x")).expect(422);
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
