package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An order that was understood. It is placed when it is answered, so that an injected refusal leaves nothing behind. */
final class OrderRequest implements Request {

    private static final Set<String> FIELDS = Set.of("version", "input", "webhook", "webhook_events_filter", "stream");
    private static final List<String> EVENTS = List.of("start", "output", "logs", "completed");

    private final JsonNode body;
    private final Model model;
    private final String self;
    private final Optional<Duration> within;
    private final boolean waits;
    private final Studio studio;

    private OrderRequest(JsonNode body, Model model, Call call, String self, Studio studio) {
        this.body = body;
        this.model = model;
        this.self = self;
        this.within = call.header("cancel-after").map(OrderRequest::duration);
        this.waits = call.header("prefer").orElse("").startsWith("wait");
        this.studio = studio;
    }

    /** @param named the model in the path; null when the body's version names it */
    static Request read(Call call, String self, String named, Studio studio) {
        Optional<JsonNode> body = ReplicateVendor.object(call);
        String wanted = named != null ? named : body.map(json -> json.path("version").asText()).orElse("");
        Optional<Model> model = Model.find(wanted);
        Optional<Answer> refusal = body.isEmpty()
                ? Optional.of(Problems.notJson())
                : refusal(body.get(), model);
        return refusal.<Request>map(no -> Request.answered(Operation.DRAW, wanted, no))
                .orElseGet(() -> new OrderRequest(body.get(), model.orElseThrow(), call, self, studio));
    }

    private static Optional<Answer> refusal(JsonNode body, Optional<Model> model) {
        for (String field : (Iterable<String>) body::fieldNames) {
            if (!FIELDS.contains(field)) {
                return Optional.of(Problems.closed(field));
            }
        }
        if (model.isEmpty()) {
            return Optional.of(body.has("version") || !body.has("input") ? Problems.failure(422) : Problems.notFound());
        }
        List<InputCheck.Wrong> wrongs = body.path("input").isObject()
                ? InputCheck.wrong(body.path("input"), model.get().schema())
                : List.of(new InputCheck.Wrong("required", "input", "input is required"));
        return wrongs.isEmpty() ? Optional.empty() : Optional.of(Problems.invalid(wrongs));
    }

    @Override
    public Operation operation() {
        return Operation.DRAW;
    }

    @Override
    public String model() {
        return model.name();
    }

    /** 201; with {@code Prefer: wait} 202, for nothing is ever drawn as soon as it is ordered. */
    @Override
    public Answer answer(Editor editor) {
        Instant now = studio.now();
        Order order = new Order(new Order.Terms(Order.Kind.PREDICTION, model, (ObjectNode) body.path("input"), null, self,
                within.orElse(null), subscription(body)), now);
        ObjectNode asOrdered = order.toJson(now);
        studio.take(order);
        return Problems.ok(waits ? 202 : 201, asOrdered);
    }

    @Override
    public boolean lost() {
        return studio.conduct().outcomeOf(body.path("input").path("prompt").asText()) == Told.LOSE;
    }

    static Order.Subscription subscription(JsonNode body) {
        List<String> filter = Texts.list(body.path("webhook_events_filter"));
        return new Order.Subscription(
                body.path("webhook").asText(null), Set.copyOf(filter.isEmpty() ? EVENTS : filter));
    }

    /** {@code 300s}, {@code 5m}, {@code 1h30m}; five seconds at least. */
    static Duration duration(String text) {
        Duration read = text.matches("(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?") && !text.isEmpty()
                ? Duration.parse("PT" + text.toUpperCase(Locale.ROOT))
                : Duration.ofHours(1);
        return read.compareTo(Duration.ofSeconds(5)) < 0 ? Duration.ofSeconds(5) : read;
    }
}
