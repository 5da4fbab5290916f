package com.vixenbliss.creator.sandbox.provider.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds an input against a model's schema: required, closed, types, enumerations, bounds. */
final class InputCheck {

    /**
     * What is wrong.
     *
     * @param kind as JSON Schema names the rule
     */
    record Wrong(String kind, String field, String description) {}

    private InputCheck() {}

    static List<Wrong> wrong(JsonNode input, JsonNode schema) {
        List<Wrong> wrong = new ArrayList<>();
        for (JsonNode required : schema.path("required")) {
            if (!input.has(required.asText())) {
                wrong.add(new Wrong("required", "input", required.asText() + " is required"));
            }
        }
        input.properties().forEach(field -> check(field.getKey(), field.getValue(), schema, wrong));
        return wrong;
    }

    private static void check(String name, JsonNode value, JsonNode schema, List<Wrong> wrong) {
        JsonNode rule = schema.path("properties").path(name);
        String field = "input." + name;
        if (rule.isMissingNode()) {
            wrong.add(new Wrong("additional_property_not_allowed", "input",
                    "Additional property " + name + " is not allowed"));
        } else if (!hasType(value, rule.path("type").asText())) {
            wrong.add(new Wrong("invalid_type", field, "Invalid type. Expected: " + rule.path("type").asText()
                    + ", given: " + value.getNodeType().name().toLowerCase(Locale.ROOT)));
        } else if (rule.has("enum") && !isAmong(value, rule.path("enum"))) {
            wrong.add(new Wrong("enum", field, name + " must be one of the following: " + rule.path("enum")));
        } else {
            checkBounds(name, field, value, rule, wrong);
        }
    }

    private static void checkBounds(String name, String field, JsonNode value, JsonNode rule, List<Wrong> wrong) {
        if (rule.has("minimum") && value.asDouble() < rule.path("minimum").asDouble()) {
            wrong.add(new Wrong("number_gte", field, name + " must be greater than or equal to " + rule.path("minimum")));
        }
        if (rule.has("maximum") && value.asDouble() > rule.path("maximum").asDouble()) {
            wrong.add(new Wrong("number_lte", field, name + " must be less than or equal to " + rule.path("maximum")));
        }
        if (rule.has("maxItems") && value.size() > rule.path("maxItems").asInt()) {
            wrong.add(new Wrong("array_max_items", field, name + " must have at most " + rule.path("maxItems") + " items"));
        }
        boolean address = "uri".equals(rule.path("format").asText());
        if (address && !value.asText().matches("(?s)(?:https?://|data:image/(?:png|jpeg|gif|webp);base64,).+")) {
            wrong.add(new Wrong("format", field, "Does not match format 'uri'"));
        }
        if (rule.has("pattern") && !value.asText().matches(rule.path("pattern").asText())) {
            wrong.add(new Wrong("pattern", field, "Does not match pattern '" + rule.path("pattern").asText() + "'"));
        }
    }

    private static boolean hasType(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            default -> true;
        };
    }

    private static boolean isAmong(JsonNode value, JsonNode allowed) {
        for (JsonNode one : allowed) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
