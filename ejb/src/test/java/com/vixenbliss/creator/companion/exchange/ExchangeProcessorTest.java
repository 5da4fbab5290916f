package com.vixenbliss.creator.companion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.companion.exchange.Fakes.OneExchange;
import com.vixenbliss.creator.companion.exchange.Fakes.ScriptedModel;
import com.vixenbliss.creator.companion.memory.model.Canon;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExchangeProcessorTest {

    private static final String LINE = "My name is Ana and I have an interview on Friday";
    private static final String GOOD = """
            {"reasoning": "A name.", "memories": [{"evidence": "My name is Ana", "type": "fact", "category": "name",
             "claim_key": "person.name", "value": "Ana", "summary": "The person's name is Ana.", "importance_score": 0.9,
             "confidence": 1, "emotional_valence": 0, "canon": "real", "replaces": []}],
             "hooks": [{"type": "follow_up", "topic": "interview", "content": "Ask how it went", "context": "", "suggested_opener": "",
             "priority": 70, "trigger_at": "2026-11-27T18:00"}],
             "dynamic": {"tension_delta": 99, "tone": "Warm", "beat": "Ana said her name"}, "stage_progress_delta": 3,
             "milestones": ["First Name"], "used_hooks": [1, 7]}
            """;

    private final List<UUID> deadLetters = new ArrayList<>();
    private final Clock clock = Clock.fixed(Fakes.NOW, ZoneOffset.UTC);

    @Test
    void whatWasSaidIsLearned() {
        UUID hook = UUID.randomUUID();
        OneExchange rows = new OneExchange(Fakes.exchange(LINE, new Exchange.Offered(hook, "Ask for the name", "follow_up.person.name")));

        process(rows, new ScriptedModel(GOOD));

        assertThat(rows.done).containsExactly("completed");
        assertThat(rows.extraction.memories()).singleElement().satisfies(memory -> {
            assertThat(memory.key().text()).isEqualTo("person.name");
            assertThat(memory.canon()).isEqualTo(Canon.REAL);
        });
        assertThat(rows.extraction.hooks()).singleElement()
                .satisfies(plan -> assertThat(plan.triggerAfter()).hasToString("2026-11-27T17:00:00Z"));
        assertThat(rows.extraction.movement().tensionDelta()).isEqualTo(10);
        assertThat(rows.extraction.movement().tone()).isEqualTo("warm");
        assertThat(rows.extraction.usedHooks()).containsExactly(hook);
    }

    @Test
    void anUnreadableAnswerIsAskedForAgainWithTheReason() {
        OneExchange rows = new OneExchange(Fakes.exchange(LINE));
        ScriptedModel model = new ScriptedModel("I would rather not.", GOOD);

        process(rows, model);

        assertThat(rows.done).containsExactly("completed");
        assertThat(model.asked).hasSize(2);
        assertThat(model.asked.get(1).messages()).hasSize(3);
        assertThat(model.asked.get(1).messages().get(2).text()).contains("no JSON object");
    }

    @Test
    void aCutAnswerIsAskedForAgainAndTakenAsItIsOnlyByTheLastAttempt() {
        OneExchange first = new OneExchange(Fakes.exchange(LINE));
        OneExchange last = new OneExchange(Fakes.exchange(LINE, Patience.ATTEMPTS, Fakes.NOW));
        String cut = GOOD.substring(0, GOOD.indexOf("\"dynamic\""));
        ScriptedModel model = new ScriptedModel(cut);

        process(first, model);
        process(last, model);

        assertThat(model.asked).hasSize(4);
        assertThat(first.done).singleElement().asString().startsWith("retry: the answer was cut off");
        assertThat(last.extraction.memories()).hasSize(1);
    }

    @Test
    void anAnswerOfAnotherShapeIsNoAnswer() {
        OneExchange rows = new OneExchange(Fakes.exchange(LINE));

        process(rows, new ScriptedModel("{\"memories\": 7}"));

        assertThat(rows.done).singleElement().asString().startsWith("retry: memories is not an array");
    }

    @Test
    void whatCannotBeReadTwiceIsTriedLaterAndAtLastBuried() {
        OneExchange young = new OneExchange(Fakes.exchange(LINE, 2, Fakes.NOW));
        OneExchange old = new OneExchange(Fakes.exchange(LINE, Patience.ATTEMPTS, Fakes.NOW));

        process(young, new ScriptedModel("no"));
        process(old, new ScriptedModel("no"));

        assertThat(young.done).singleElement().asString().startsWith("retry: ");
        assertThat(young.delay).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(25));
        assertThat(old.done).singleElement().asString().startsWith("bury: ");
        assertThat(deadLetters).hasSize(1);
    }

    @Test
    void anAbsentProviderIsWaitedForADay() {
        OneExchange fresh = new OneExchange(Fakes.exchange(LINE, 5, Fakes.NOW));
        OneExchange hours = new OneExchange(Fakes.exchange(LINE, 1, Fakes.NOW.minus(Duration.ofHours(5))));
        OneExchange days = new OneExchange(Fakes.exchange(LINE, 1, Fakes.NOW.minus(Duration.ofHours(25))));
        ScriptedModel away = new ScriptedModel(Fakes.away(Duration.ofSeconds(30)));

        process(fresh, away);
        process(hours, away);
        process(days, away);

        assertThat(fresh.done).containsExactly("postpone: no provider answers");
        assertThat(fresh.delay).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(38));
        assertThat(hours.delay).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(19));
        assertThat(days.done).singleElement().asString().startsWith("bury: no model answered for a day");
    }

    @Test
    void whatKilledItsWorkersIsNotTakenForEver() {
        OneExchange rows = new OneExchange(Fakes.exchange(LINE, Patience.ATTEMPTS + 1, Fakes.NOW));
        ScriptedModel model = new ScriptedModel(GOOD);

        process(rows, model);

        assertThat(rows.done).containsExactly("bury: taken 5 times and never finished");
        assertThat(model.asked).isEmpty();
    }

    @Test
    void aLineThatIsGoneCostsNoModel() {
        OneExchange rows = new OneExchange(Fakes.exchange(null));
        ScriptedModel model = new ScriptedModel(GOOD);

        process(rows, model);

        assertThat(rows.done).containsExactly("completed");
        assertThat(model.asked).isEmpty();
    }

    private void process(OneExchange rows, ScriptedModel model) {
        Extractor extractor = new Extractor(model, clock, Optional.empty());
        ExchangeProcessor processor = new ExchangeProcessor(rows, extractor, new Patience(clock, Duration.ofSeconds(5)),
                (queue, id) -> deadLetters.add(id), new Herald(null, null, null));
        processor.process(rows.id()).toCompletableFuture().join();
    }
}
