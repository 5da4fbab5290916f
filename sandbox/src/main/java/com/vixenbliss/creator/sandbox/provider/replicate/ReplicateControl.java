package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How tests and demos steer the stand-in for Replicate, and see what was ordered there. */
final class ReplicateControl {

    private static final String AGAIN = "/_replicate/webhooks/";

    private final Studio studio;

    ReplicateControl(Studio studio) {
        this.studio = studio;
    }

    Answer answer(Call call) {
        try {
            return switch (call.method() + " " + call.path()) {
                case "GET /_replicate" -> Problems.ok(200, studio.conduct());
                case "PUT /_replicate" -> behave(call);
                case "DELETE /_replicate" -> usual();
                case "GET /_replicate/predictions" -> ordered(call);
                case "DELETE /_replicate/predictions" -> forget(Order.Kind.PREDICTION);
                case "GET /_replicate/trainings" -> trained(call);
                case "DELETE /_replicate/trainings" -> forget(Order.Kind.TRAINING);
                default -> again(call);
            };
        } catch (JsonProcessingException wrong) {
            return Problems.failure(400);
        }
    }

    private Answer behave(Call call) throws JsonProcessingException {
        studio.behave(Wire.read(ReplicateVendor.object(call).orElseGet(Wire::object), Conduct.class));
        return Problems.ok(200, studio.conduct());
    }

    private Answer usual() {
        studio.behave(Conduct.USUAL);
        return Problems.ok(200, studio.conduct());
    }

    /** {@code ?prompt=} a part of it, {@code &seed=}: how many there were, and which. */
    private Answer ordered(Call call) {
        String prompt = call.query().getOrDefault("prompt", "");
        String seed = call.query().get("seed");
        return listed(Order.Kind.PREDICTION, order -> order.prompt().contains(prompt)
                && (seed == null || seed.equals(order.input().path("seed").asText())));
    }

    /** {@code ?trigger=} the word, {@code &destination=} the model. */
    private Answer trained(Call call) {
        String trigger = call.query().get("trigger");
        String destination = call.query().get("destination");
        return listed(Order.Kind.TRAINING, order -> (trigger == null || trigger.equals(order.trigger()))
                && (destination == null || destination.equals(order.terms().destination())));
    }

    private Answer listed(Order.Kind kind, Predicate<Order> wanted) {
        List<Order> found = studio.newest(orders -> orders.filter(order -> order.terms().kind() == kind).filter(wanted));
        ObjectNode json = Wire.object().put("count", found.size());
        ArrayNode all = json.putArray(kind.plural());
        found.forEach(order -> all.add(order.toJson(studio.now())));
        return Problems.ok(200, json);
    }

    private Answer forget(Order.Kind kind) {
        studio.forget(kind);
        return Problems.ok(200, Wire.object().put("count", 0));
    }

    private Answer again(Call call) {
        Optional<Order> order = call.method().equals("POST") && call.path().startsWith(AGAIN)
                ? studio.find(call.path().substring(AGAIN.length()))
                : Optional.empty();
        order.ifPresent(studio::tellAgain);
        return order.isPresent() ? Problems.ok(202, Wire.object()) : Problems.notFound();
    }
}
