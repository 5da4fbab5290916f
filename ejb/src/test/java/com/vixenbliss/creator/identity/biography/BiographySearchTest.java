package com.vixenbliss.creator.identity.biography;

import static com.vixenbliss.creator.platform.database.TestDatabase.one;
import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.platform.ai.resilience.MovableClock;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Identities are found by words and by meaning, on a real PostgreSQL and with vectors of two dimensions. */
class BiographySearchTest {

    private final UUID studio = TimeOrderedId.next();
    private final TwoDimensions embedder = new TwoDimensions();
    private final BiographyVectorRows rows = new BiographyVectorRows();
    private final BiographyWords words = new BiographyWords();
    private final BiographyVectors vectors = new BiographyVectors(rows, embedder, new MovableClock());
    private final BiographySearch search = new BiographySearch(words, rows, embedder);

    @BeforeEach
    void aStudio() {
        rows.database = TestDatabase.get();
        words.database = TestDatabase.get();
        run("insert into studios (id, name, slug) values (?, 'Studio', ?)", studio, studio.toString());
        run("update avatars set bio = '' where bio_embedding is null");
    }

    @Test
    void whatHoldsTheWordsIsFoundByTheirBeginningsAndTheBestIsFirst() {
        UUID roaster = avatar("Nela", "She roasts coffee in a small shop. Coffee is all she talks about.");
        UUID runner = avatar("Ivo", "He runs marathons and drinks coffee afterwards.");
        avatar("Lia", "She mends clocks.");

        List<BiographyHit> hits = find("COFFEE roast");

        assertThat(hits).extracting(BiographyHit::avatarId).containsExactly(roaster, runner);
        assertThat(hits.getFirst().byWords()).isEqualTo(1);
        assertThat(find("nel")).extracting(BiographyHit::avatarId).containsExactly(roaster);
        assertThat(find("& | ! :* ( '")).isEmpty();
    }

    @Test
    void whatMeansTheSameIsFoundWithoutTheWords() {
        UUID roaster = avatar("Nela", "warm: she roasts beans");
        UUID diver = avatar("Ivo", "cold: he dives under ice");
        vectors.fill().toCompletableFuture().join();

        List<BiographyHit> hits = find("warm: espresso");

        assertThat(hits.getFirst().avatarId()).isEqualTo(roaster);
        assertThat(hits.getFirst().byMeaning()).isEqualTo(1);
        assertThat(hits).extracting(BiographyHit::avatarId).doesNotContain(diver);
        assertThat(embedder.purposes.getFirst().avatarId()).isIn(roaster, diver);
    }

    @Test
    void aModelThatIsAwayLeavesTheWords() {
        UUID roaster = avatar("Nela", "warm: she roasts beans");
        vectors.fill().toCompletableFuture().join();
        embedder.away = true;

        assertThat(find("beans")).extracting(BiographyHit::avatarId).containsExactly(roaster);
        assertThat(find("espresso")).isEmpty();
    }

    @Test
    void otherStudiosAndWhatIsPutAwayAreNotFound() {
        UUID away = avatar("Nela", "warm: she roasts beans");
        vectors.fill().toCompletableFuture().join();
        run("update avatars set status = 'archived' where id = ?", away);

        assertThat(find("warm: beans")).isEmpty();
        assertThat(search.find(UUID.randomUUID(), "warm: beans", 10).toCompletableFuture().join()).isEmpty();
    }

    @Test
    void aVectorOfWordsThatWereChangedMeanwhileIsNotKept() {
        UUID avatar = avatar("Nela", "warm: she roasts beans");
        embedder.before = () -> run("update avatars set bio = 'cold: other words' where id = ?", avatar);
        vectors.fill().toCompletableFuture().join();
        assertThat(one("select bio_embedding is null from avatars where id = ?", avatar)).isEqualTo("t");

        embedder.before = () -> { };
        vectors.fill().toCompletableFuture().join();
        assertThat(one("select bio_embedding_model from avatars where id = ?", avatar)).isEqualTo("two");
    }

    private List<BiographyHit> find(String query) {
        return search.find(studio, query, 10).toCompletableFuture().join();
    }

    private UUID avatar(String name, String bio) {
        UUID id = TimeOrderedId.next();
        run("insert into avatars (id, studio_id, niche, name, bio, trigger_word) values (?, ?, 'life', ?, ?, ?)", id, studio, name, bio, id.toString());
        return id;
    }

    /** Warm or cold. */
    private static final class TwoDimensions implements Embedder {

        final List<Purpose> purposes = new ArrayList<>();
        Runnable before = () -> { };
        boolean away;

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public String model() {
            return "two";
        }

        @Override
        public CompletionStage<List<float[]>> embed(List<String> texts, Purpose purpose) {
            if (away) {
                return CompletableFuture.failedFuture(
                        new ModelUnavailable(ModelUnavailable.Reason.DOWN, "away", Duration.ofSeconds(1), null));
            }
            purposes.add(purpose);
            before.run();
            return CompletableFuture.completedFuture(texts.stream()
                    .map(text -> text.contains("warm") ? new float[] {1, 0} : new float[] {0, 1}).toList());
        }
    }
}
