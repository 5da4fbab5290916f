package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.drawing.Told;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A training that was understood. It begins when it is answered, so that an injected refusal leaves nothing behind. */
record TrainingRequest(JsonNode body, Model trainer, Call call, String self, Studio studio) implements Request {

    private static final Set<String> FIELDS = Set.of("destination", "input", "webhook", "webhook_events_filter");

    static Request read(Call call, String self, Optional<Model> trainer, Destinations destinations, Studio studio) {
        Optional<JsonNode> body = ReplicateVendor.object(call);
        Optional<Answer> refusal = body.isEmpty()
                ? Optional.of(Problems.notJson())
                : refusal(body.get(), trainer, destinations);
        return refusal.<Request>map(no -> Request.answered(Operation.TRAIN, "", no))
                .orElseGet(() -> new TrainingRequest(body.get(), trainer.orElseThrow(), call, self, studio));
    }

    private static Optional<Answer> refusal(JsonNode body, Optional<Model> trainer, Destinations destinations) {
        if (trainer.isEmpty()) {
            return Optional.of(Problems.notFound());
        }
        for (String field : (Iterable<String>) body::fieldNames) {
            if (!FIELDS.contains(field)) {
                return Optional.of(Problems.closed(field));
            }
        }
        List<InputCheck.Wrong> wrongs = body.path("input").isObject()
                ? InputCheck.wrong(body.path("input"), trainer.get().schema())
                : List.of(new InputCheck.Wrong("required", "input", "input is required"));
        if (!wrongs.isEmpty()) {
            return Optional.of(Problems.invalid(wrongs));
        }
        return destinations.has(body.path("destination").asText()) ? Optional.empty() : Optional.of(Problems.noDestination());
    }

    @Override
    public Operation operation() {
        return Operation.TRAIN;
    }

    @Override
    public String model() {
        return trainer.name();
    }

    @Override
    public Answer answer(Editor editor) {
        Instant now = studio.now();
        Order order = new Order(new Order.Terms(Order.Kind.TRAINING, trainer, (ObjectNode) body.path("input"),
                body.path("destination").asText(), self, call.header("cancel-after").map(OrderRequest::duration).orElse(null),
                OrderRequest.subscription(body)), now);
        ObjectNode asOrdered = order.toJson(now);
        studio.take(order);
        return Problems.ok(201, asOrdered);
    }

    @Override
    public boolean lost() {
        return studio.conduct().trainOutcome() == Told.LOSE;
    }
}
