package com.vixenbliss.creator.platform.ai.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/**
 * A JSON Schema as OpenAI's strict mode wants it: every object closed, every property required. What was optional may be
 * null instead. (Guide "Structured outputs", section "Supported schemas", read in 2026.)
 */
final class StrictSchema {

    private StrictSchema() {}

    static JsonNode of(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            requireAll(object);
        }
        node.forEach(StrictSchema::close);
    }

    private static void requireAll(ObjectNode object) {
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        ArrayNode all = object.putArray("required");
        object.get("properties").properties().forEach(property -> {
            all.add(property.getKey());
            if (!required.contains(property.getKey()) && property.getValue() instanceof ObjectNode optional) {
                allowNull(optional);
            }
        });
        object.put("additionalProperties", false);
    }

    private static void allowNull(ObjectNode property) {
        JsonNode type = property.path("type");
        if (type.isTextual()) {
            property.putArray("type").add(type.asText()).add("null");
        }
        if (type.isTextual() && property.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }
}
