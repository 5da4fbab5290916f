package com.vixenbliss.creator.companion.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vixenbliss.creator.companion.recall.ReplyMemories.Chosen;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class ReplyMemoriesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Purpose PURPOSE = new Purpose("memory.line", null, null, null, null);

    private final List<Memory> rows = new ArrayList<>();
    private final ScriptedEmbedder embedder = new ScriptedEmbedder();
    private final RecallSettings settings = new RecallSettings(Duration.ofMillis(50), 8, 0.2, 0.75);
    private final Pairs pairs = new Pairs(null, settings);
    private final ReplyMemories memories =
            new ReplyMemories(pairs, new QueryVectors(embedder), settings, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whatFitsTheLineComesWithItsReasonThoughItIsUnimportant() {
        notes(40);
        remember("Alex once lost an oboe on a train", 0.1, false);

        List<Chosen> chosen = choose("Did you find my oboe?");

        assertThat(chosen).hasSize(ReplyMemories.MOST);
        assertThat(named(chosen, "oboe").reason()).isEqualTo("relevant");
        assertThat(named(chosen, "oboe").parts().lexical()).isPositive();
    }

    @Test
    void theMostImportantAndThePinnedAreAlwaysThere() {
        notes(40);
        remember("The person's name is Alex", 1, false);
        remember("Alex wants this kept in mind", 0.1, true);

        List<Chosen> chosen = choose("Did you find my oboe?");

        assertThat(named(chosen, "name is Alex").reason()).isEqualTo("core");
        assertThat(named(chosen, "kept in mind").reason()).isEqualTo("core");
    }

    @Test
    void whatIsAlwaysThereStandsInTheSameOrderWhateverIsSaid() {
        notes(40);
        remember("The person's name is Alex", 1, false);
        remember("Alex has a dog", 0.9, false);

        assertThat(core(choose("What is my dog's name?"))).isEqualTo(core(choose("Tell me about note seven")));
    }

    @Test
    void allHaveAPlaceWhenTheyAreFewAndNobodyIsAskedForAVector() {
        notes(6);

        assertThat(choose("Anything")).hasSize(6);
        assertThat(embedder.asked).isZero();
    }

    @Test
    void aSlowEmbedderIsNotWaitedFor() {
        notes(40);
        remember("Alex once lost an oboe on a train", 0.1, false);
        withVectors();

        CompletableFuture<List<Chosen>> chosen = memories.choose(pair(), changes(), "My oboe?", ZoneOffset.UTC, PURPOSE).toCompletableFuture();

        assertThat(embedder.asked).isOne();
        await().until(chosen::isDone);
        assertThat(named(chosen.join(), "oboe").reason()).isEqualTo("relevant");
    }

    @Test
    void aBrokenEmbedderIsNoMatter() {
        notes(40);
        withVectors();
        embedder.answer.completeExceptionally(new IllegalStateException("away"));

        assertThat(choose("Anything")).hasSize(ReplyMemories.MOST);
    }

    private List<Chosen> choose(String line) {
        return memories.choose(pair(), changes(), line, ZoneOffset.UTC, PURPOSE).toCompletableFuture().join();
    }

    /** A pair of its own each time, so that the node has seen nothing of it. */
    private static PairKey pair() {
        return new PairKey(UUID.randomUUID(), UUID.randomUUID());
    }

    private MemoryChanges changes() {
        return new MemoryChanges("0", "1", rows.size(), rows);
    }

    private void notes(int count) {
        for (int at = 0; at < count; at++) {
            remember("Note " + at + " about the weather", 0.5, false);
        }
    }

    private void remember(String summary, double importance, boolean pinned) {
        rows.add(new Memory(new UUID(0, rows.size()), null, "user", "fact", "real", "", summary, importance, NOW, null, true, null, null,
                null, pinned));
    }

    private void withVectors() {
        rows.replaceAll(row -> new Memory(
                row.id(), null, row.speaker(), row.type(), row.canon(), row.category(), row.summary(), row.importance(), NOW, null, true,
                null, ByteVector.of(new float[] {1, 0, 0, 0}), "scripted", row.pinned()));
    }

    private static Chosen named(List<Chosen> chosen, String words) {
        return chosen.stream().filter(one -> one.memory().summary().contains(words)).findFirst().orElseThrow();
    }

    private static List<UUID> core(List<Chosen> chosen) {
        return chosen.stream().filter(one -> one.reason().equals("core")).map(one -> one.memory().id()).toList();
    }

    private static final class ScriptedEmbedder implements Embedder {

        private final CompletableFuture<List<float[]>> answer = new CompletableFuture<>();
        private int asked;

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public String model() {
            return "scripted";
        }

        @Override
        public CompletionStage<List<float[]>> embed(List<String> texts, Purpose purpose) {
            asked++;
            return answer.copy();
        }
    }
}
