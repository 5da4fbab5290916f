package com.vixenbliss.creator.companion.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.account.user.model.FollowUpWishes;
import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.Personas;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** From taking to end, with rows and words that the test gives. */
class OpeningDeskTest {

    private final Rows rows = new Rows();
    private final List<String> told = new ArrayList<>();
    private final CompletableFuture<Optional<Words>> words = new CompletableFuture<>();

    @Test
    void watchersHearOfALineThatWasSaid() throws SQLException {
        OpeningDesk desk = desk(Optional.of(Mira.PERSONA));
        rows.due.add(Due.hook().read());

        desk.work();
        assertThat(rows.done).as("the model still thinks").isEmpty();
        words.complete(Optional.of(Words.stored("So?")));

        assertThat(rows.done).containsExactly("said So? With Mira");
        assertThat(told).containsExactly("hook");
    }

    @Test
    void nobodyHearsOfALineThatWasNot() throws SQLException {
        rows.refuses = true;
        rows.due.add(Due.hook().read());

        desk(Optional.of(Mira.PERSONA)).work();
        words.complete(Optional.of(Words.stored("So?")));

        assertThat(told).isEmpty();
    }

    @Test
    void noMoreIsTakenThanThereArePlaces() throws SQLException {
        OpeningDesk desk = desk(Optional.of(Mira.PERSONA));
        rows.due.addAll(List.of(Due.hook().read(), Due.hook().read(), Due.hook().read()));

        desk.work();
        desk.work();
        assertThat(rows.due).as("two places are taken by those that wait for words").hasSize(1);

        words.complete(Optional.empty());
        desk.work();
        assertThat(rows.due).isEmpty();
    }

    @Test
    void whatHasNoWordsOrNoCharacterIsPutOff() throws SQLException {
        rows.due.add(Due.hook().read());
        desk(Optional.empty()).work();
        assertThat(rows.done).containsExactly("postponed " + Due.EXPIRES);

        rows.due.add(Due.hook().read());
        desk(Optional.of(Mira.PERSONA)).work();
        words.complete(Optional.empty());
        assertThat(rows.done).contains("postponed " + Due.FRIDAY.plus(Duration.ofMinutes(15)));
    }

    @Test
    void noWordsAreSoughtForWhatIsNotSaid() throws SQLException {
        rows.due.addAll(List.of(Due.hook().of(FollowUpWishes.USUAL).read(), Due.hook().at("2026-12-05T12:00:00Z").read()));

        desk(Optional.of(Mira.PERSONA)).work();

        assertThat(rows.done).containsExactly("postponed " + Due.EXPIRES, "expired");
    }

    private OpeningDesk desk(Optional<Persona> character) {
        Opener opener = new Opener(null, null) {
            @Override
            CompletionStage<Optional<Words>> words(Candidate hook, Persona persona) {
                return words;
            }
        };
        Personas personas = new Personas() {
            @Override
            public Optional<Persona> findPublished(UUID id) {
                return character;
            }
        };
        return new OpeningDesk(
                rows, new Tact(Duration.ofHours(1)), opener, personas, (episode, type, data) -> told.add(type), 2);
    }

    /** Hooks in a list, and what was done with them. */
    private static final class Rows implements Candidates {

        final List<Candidate> due = new ArrayList<>();
        final List<String> done = new ArrayList<>();
        boolean refuses;

        @Override
        public List<Candidate> take(int limit) {
            List<Candidate> taken = List.copyOf(due.subList(0, Math.min(limit, due.size())));
            due.subList(0, taken.size()).clear();
            return taken;
        }

        @Override
        public void postpone(Candidate hook, Instant until) {
            done.add("postponed " + until);
        }

        @Override
        public void expire(Candidate hook) {
            done.add("expired");
        }

        @Override
        public Optional<OpeningLine> say(Candidate hook, Words words, String title) {
            done.add("said " + words.text() + " " + title);
            return refuses ? Optional.empty() : Optional.of(new OpeningLine(UUID.randomUUID(), UUID.randomUUID()));
        }

        @Override
        public int recover() {
            return 0;
        }
    }
}
