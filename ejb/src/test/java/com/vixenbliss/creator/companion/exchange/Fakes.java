package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import com.vixenbliss.creator.platform.ai.spi.LanguageModel;
import com.vixenbliss.creator.platform.ai.spi.ModelReply;
import com.vixenbliss.creator.platform.ai.spi.ModelReply.FinishReason;
import com.vixenbliss.creator.platform.ai.spi.ModelRequest;
import com.vixenbliss.creator.platform.ai.spi.ModelUnavailable;
import com.vixenbliss.creator.platform.ai.spi.ReplyListener;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stand-ins for what lies around an exchange. */
final class Fakes {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private Fakes() {}

    static Exchange exchange(String line, Exchange.Offered... offered) {
        return exchange(line, 1, NOW, offered);
    }

    static Exchange exchange(String line, int attempts, Instant queuedAt, Exchange.Offered... offered) {
        UUID id = TimeOrderedId.next();
        return new Exchange(id, attempts, attempts, queuedAt, id, false, id, "Sam", "Europe/Berlin", id, "Mira", id, id,
                Stage.ACQUAINTANCE, 0, Dynamic.FIRST, List.of(), id, NOW, line, "I see.", List.of(), List.of(),
                List.of(offered), List.of(), List.of(), List.of(), 4);
    }

    static ModelReply reply(String text, FinishReason finish) {
        return new ModelReply(text, "fake", "fake-1", finish, 1, 1, 1, 1, BigDecimal.ZERO);
    }

    static ModelUnavailable away(Duration retryAfter) {
        return new ModelUnavailable(ModelUnavailable.Reason.DOWN, "no provider answers", retryAfter, null);
    }

    /** Answers what it was given, in order; a failure is thrown as the port says. */
    static final class ScriptedModel implements LanguageModel {

        final List<ModelRequest> asked = new ArrayList<>();
        private final Deque<Object> script = new ArrayDeque<>();

        ScriptedModel(Object... answers) {
            script.addAll(Arrays.asList(answers));
        }

        @Override
        public Stream stream(ModelRequest request, ReplyListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletionStage<ModelReply> complete(ModelRequest request) {
            asked.add(request);
            Object answer = script.size() > 1 ? script.poll() : script.peek();
            return answer instanceof Throwable failure
                    ? CompletableFuture.failedStage(failure)
                    : CompletableFuture.completedStage(reply((String) answer, FinishReason.STOP));
        }
    }

    /** One exchange, and what was done with it. */
    static final class OneExchange implements Exchanges {

        final List<String> done = new ArrayList<>();
        Duration delay;
        Extraction extraction;
        private final Exchange exchange;

        OneExchange(Exchange exchange) {
            this.exchange = exchange;
        }

        UUID id() {
            return exchange.turnId();
        }

        @Override
        public Optional<Exchange> claim(UUID turnId) {
            return turnId.equals(exchange.turnId()) ? Optional.of(exchange) : Optional.empty();
        }

        @Override
        public Optional<Outcome> complete(Exchange claimed, Extraction learned) {
            done.add("completed");
            extraction = learned;
            return Optional.empty();
        }

        @Override
        public void retry(Exchange claimed, Duration after, String reason) {
            done.add("retry: " + reason);
            delay = after;
        }

        @Override
        public void postpone(Exchange claimed, Duration after, String reason) {
            done.add("postpone: " + reason);
            delay = after;
        }

        @Override
        public boolean bury(Exchange claimed, String reason) {
            done.add("bury: " + reason);
            return true;
        }

        @Override
        public List<UUID> due(int limit) {
            return List.of();
        }

        @Override
        public int recover() {
            return 0;
        }

        @Override
        public void release(Collection<UUID> turnIds) {
            turnIds.forEach(turn -> done.add("release: " + turn));
        }
    }
}
