package com.vixenbliss.creator.companion.recall;

import static com.vixenbliss.creator.platform.database.TestDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import com.vixenbliss.creator.catalogue.character.model.Boundaries;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.Dialogue;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.companion.exchange.Scenario;
import com.vixenbliss.creator.companion.recall.RecallService.Wanted;
import com.vixenbliss.creator.companion.recall.index.ScoreParts;
import com.vixenbliss.creator.platform.ai.spi.Embedder;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import com.vixenbliss.creator.platform.ai.spi.Purpose;
import com.vixenbliss.creator.platform.database.TestDatabase;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What {@code POST /memories/search} asks for, over rows: Sam asks Mira. */
class RecallServiceTest {

    private final Scenario scene = new Scenario();
    private final Caller sam = new Caller(scene.user, null, Set.of("fan"));
    private long position;

    @Test
    void theScoreIsExplainedByItsParts() {
        told("The person plays the oboe in Leipzig");

        Recalled best = search("Where do I play the oboe?").getFirst();
        ScoreParts parts = best.scoreParts();

        assertThat(best.summary()).contains("oboe");
        assertThat(parts.lexical() + parts.semantic() + parts.dates() + parts.names() + parts.importance() + parts.recency())
                .isCloseTo(best.score(), within(0.001));
    }

    @Test
    void whatWasNeverSaidIsNotFound() {
        told("The person plays the oboe in Leipzig");
        told("The person has no time at weekends");

        assertThat(search("Where did I bury the time capsule with the letters?")).isEmpty();
        assertThat(search("Which airline lost my suitcase?")).isEmpty();
    }

    @Test
    void whatIsTrueOfThePersonIsNotTrueOfTheCharacter() {
        told("The person has a sister called Noor");

        assertThat(search("What is my sister called?")).hasSize(1);
        assertThat(search("What is your sister called?")).isEmpty();
    }

    @Test
    void ofTwoWhoseTalkWasImportedEachIsAskedForTheirOwn() {
        imported("Sam", "I gave my old flute to the girl from downstairs.");
        imported("Mira", "You kept that thing for twenty years!");

        assertThat(search("To whom did Sam give the old flute?")).isNotEmpty();
        assertThat(search("To whom did I give the old flute?")).isNotEmpty();
        assertThat(search("To whom did Mira give the old flute?")).isEmpty();
        assertThat(search("To whom did you give your old flute?")).isEmpty();
    }

    @Test
    void aCharacterThatIsNotThereIsNotSearched() {
        Wanted elsewhere = new Wanted(UUID.randomUUID(), "oboe", 10, false);

        assertThatThrownBy(() -> service().search(sam, elsewhere)).isInstanceOf(Fault.class);
    }

    private List<Recalled> search(String question) {
        return service().search(sam, new Wanted(scene.character, question, 10, false)).toCompletableFuture().join();
    }

    private void told(String summary) {
        run("""
            insert into memory_events (id, user_id, character_id, type, summary, claim_key, importance_score, observed_at, valid_from)
            values (gen_random_uuid(), ?, ?, 'fact', ?, ?, 0.5, now(), now())
            """, scene.user, scene.character, summary, "told." + ++position);
    }

    private void imported(String speaker, String text) {
        run("""
            insert into memory_events (id, user_id, character_id, external_id, position, speaker, type, category, summary, claim_key,
                                       importance_score, observed_at, valid_from)
            values (gen_random_uuid(), ?, ?, ?, ?, ?, 'event', 'imported', ?, ?, 0.3, now(), now())
            """, scene.user, scene.character, "t" + ++position, position, speaker, text, "imported." + position);
    }

    private RecallService service() {
        PairRows rows = new PairRows();
        rows.database = TestDatabase.get();
        RecallSettings settings = new RecallSettings(Duration.ZERO, 8, 0.2, 0.75);
        return new RecallService(
                mira(), rows, new Pairs(rows, settings), new QueryVectors(new NoEmbedder()), settings,
                Clock.fixed(Instant.now(), ZoneOffset.UTC));
    }

    private Personas mira() {
        Persona persona = new Persona(
                scene.character, 1, scene.studio, "Mira", "mira", "café owner", "You are Mira.", Personality.NONE, ToneStyle.NONE,
                Boundaries.NONE, List.of(), List.of(), "", null, "genre_01", ModelSettings.DEFAULT, CharacterStatus.ACTIVE, 29, null,
                Dialogue.NONE, null);
        return new Personas() {
            @Override
            public Optional<Persona> find(UUID id) {
                return Optional.of(persona).filter(one -> one.id().equals(id));
            }
        };
    }

    private static final class NoEmbedder implements Embedder {

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public String model() {
            return "none";
        }

        @Override
        public CompletionStage<List<float[]>> embed(List<String> texts, Purpose purpose) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException());
        }
    }
}
