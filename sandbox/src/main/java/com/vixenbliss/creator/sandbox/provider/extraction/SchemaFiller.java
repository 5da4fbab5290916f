package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Pours what is known into a JSON Schema. Whatever is known, the result is valid: a value that does not fit is bent to
 * fit, and what is required and unknown gets the plainest valid value. Reads JSON Schema and Gemini's dialect of it.
 */
final class SchemaFiller {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Against schemas that contain themselves. */
    private static final int DEEPEST = 12;

    private final JsonNode root;

    SchemaFiller(JsonNode root) {
        this.root = root;
    }

    /** A document of the schema, with the values that are known by the names of its properties. */
    JsonNode fill(JsonNode known) {
        return fill(root, known, 0);
    }

    private JsonNode fill(JsonNode written, JsonNode known, int depth) {
        JsonNode schema = resolved(written);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return chosen(schema, known);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, known, depth);
            case "array" -> array(schema, known, depth);
            case "integer" -> NODES.numberNode(Math.round(Numbers.within(schema, known.asDouble(0))));
            case "number" -> NODES.numberNode(Numbers.within(schema, known.asDouble(0)));
            case "boolean" -> NODES.booleanNode(known.asBoolean(false));
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(Strings.fitting(schema, known));
        };
    }

    private JsonNode object(JsonNode schema, JsonNode known, int depth) {
        ObjectNode object = Wire.object();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode value = known.path(property.getKey());
            boolean unknown = value.isMissingNode() || value.isNull();
            if (!unknown) {
                object.set(property.getKey(), fill(property.getValue(), value, depth + 1));
            } else if (required(schema, property.getKey()) && depth < DEEPEST) {
                object.set(property.getKey(), nothing(property.getValue(), depth));
            }
        }
        return object;
    }

    private JsonNode nothing(JsonNode schema, int depth) {
        return nullable(schema) ? NODES.nullNode() : fill(schema, NODES.missingNode(), depth + 1);
    }

    private JsonNode array(JsonNode schema, JsonNode known, int depth) {
        ArrayNode array = NODES.arrayNode();
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        for (JsonNode one : known) {
            if (array.size() < most) {
                array.add(fill(schema.path("items"), one, depth + 1));
            }
        }
        while (array.size() < schema.path("minItems").asInt(0) && depth < DEEPEST) {
            array.add(fill(schema.path("items"), NODES.missingNode(), depth + 1));
        }
        return array;
    }

    private static JsonNode chosen(JsonNode schema, JsonNode known) {
        for (JsonNode allowed : schema.get("enum")) {
            if (allowed.asText().equalsIgnoreCase(known.asText("")) && !known.isMissingNode()) {
                return allowed;
            }
        }
        return schema.get("enum").path(0);
    }

    /** Follows references, and takes the first alternative that is not null. */
    private JsonNode resolved(JsonNode schema) {
        JsonNode current = schema;
        for (int i = 0; i < DEEPEST; i++) {
            if (current.has("$ref")) {
                current = root.at(current.get("$ref").asText().replaceFirst("^#", ""));
            } else {
                Optional<JsonNode> alternative = alternative(current);
                if (alternative.isEmpty()) {
                    return current;
                }
                current = alternative.get();
            }
        }
        return current;
    }

    private static Optional<JsonNode> alternative(JsonNode schema) {
        for (String keyword : new String[] {"anyOf", "oneOf", "allOf"}) {
            for (JsonNode one : schema.path(keyword)) {
                if (!one.path("type").asText().equalsIgnoreCase("null")) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        String implied = schema.has("properties") ? "object" : schema.has("items") ? "array" : "string";
        return type.asText(implied).toLowerCase(Locale.ROOT);
    }

    private static boolean nullable(JsonNode schema) {
        boolean listed = contains(schema.path("type"), "null");
        for (JsonNode one : schema.path("anyOf")) {
            listed |= one.path("type").asText().equalsIgnoreCase("null");
        }
        return listed || schema.path("nullable").asBoolean(false);
    }

    private static boolean required(JsonNode schema, String name) {
        return contains(schema.path("required"), name);
    }

    private static boolean contains(JsonNode list, String word) {
        for (JsonNode one : list) {
            if (one.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
