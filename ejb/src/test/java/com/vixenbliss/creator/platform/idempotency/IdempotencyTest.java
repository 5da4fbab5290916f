package com.vixenbliss.creator.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyTest {

    record Order(String dish, int count) {}

    record Ticket(UUID id, Instant at, List<String> notes) {}

    private static final Caller ANNA = new Caller(UUID.randomUUID(), null, Set.of());
    private static final Caller BEN = new Caller(UUID.randomUUID(), null, Set.of());
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final MapOfAnswers answers = new MapOfAnswers();
    private final Idempotency idempotency = new Idempotency(answers, Clock.fixed(NOW, ZoneOffset.UTC));
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void theSameRequestHasOneEffectAndOneAnswer() throws Exception {
        Answer<Ticket> first = order(ANNA, "k", new Order("soup", 1));
        Answer<Ticket> again = order(ANNA, "k", new Order("soup", 1));

        assertThat(effects).hasValue(1);
        assertThat(again.replayed()).isTrue();
        assertThat(Json.strict().writeValueAsString(again.value()))
                .isEqualTo(Json.strict().writeValueAsString(first.value()));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        order(ANNA, "k", new Order("soup", 1));

        assertThatThrownBy(() -> order(ANNA, "k", new Order("soup", 2)))
                .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.CONFLICT));
        assertThatThrownBy(() -> idempotency.once(ANNA, "k", "pay", new Order("soup", 1), Ticket.class, this::ticket))
                .isInstanceOf(Fault.class);
        assertThat(effects).hasValue(1);
    }

    @Test
    void keysBelongToTheirCaller() {
        order(ANNA, "k", new Order("soup", 1));
        order(BEN, "k", new Order("cake", 3));

        assertThat(effects).hasValue(2);
    }

    @Test
    void withoutAKeyEveryRequestHasItsEffect() {
        order(ANNA, null, new Order("soup", 1));
        order(ANNA, null, new Order("soup", 1));

        assertThat(effects).hasValue(2);
        assertThat(answers.rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ä", "a\u0000", "\n"})
    void aKeyIsPrintable(String key) {
        assertThatThrownBy(() -> order(ANNA, key, new Order("soup", 1)))
                .isInstanceOfSatisfying(Fault.class,
                        fault -> assertThat(fault.errors().getFirst().field()).isEqualTo("Idempotency-Key"));
        assertThatThrownBy(() -> order(ANNA, "k".repeat(256), new Order("soup", 1))).isInstanceOf(Fault.class);
        assertThat(effects).hasValue(0);
    }

    @Test
    void answersAreForgottenAfterADay() {
        idempotency.forgetOld();

        assertThat(answers.forgottenBefore).isEqualTo(NOW.minusSeconds(24 * 3600));
    }

    private Answer<Ticket> order(Caller caller, String key, Order order) {
        return idempotency.once(caller, key, "order", order, Ticket.class, this::ticket);
    }

    private Ticket ticket() {
        effects.incrementAndGet();
        return new Ticket(UUID.randomUUID(), NOW.plusNanos(1_000), List.of("hot"));
    }

    private static final class MapOfAnswers implements GivenAnswers {

        private final Map<String, Given> rows = new HashMap<>();
        private Instant forgottenBefore;

        @Override
        public boolean claim(UUID callerId, String key, String operation, byte[] requestHash, Instant now) {
            return rows.putIfAbsent(callerId + key, new Given(operation, requestHash, null)) == null;
        }

        @Override
        public void keep(UUID callerId, String key, String json) {
            rows.computeIfPresent(callerId + key, (id, row) -> new Given(row.operation(), row.requestHash(), json));
        }

        @Override
        public Given find(UUID callerId, String key) {
            return rows.get(callerId + key);
        }

        @Override
        public int forgetBefore(Instant time) {
            forgottenBefore = time;
            return 0;
        }
    }
}
