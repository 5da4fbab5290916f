package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers as a schema bounds them. */
final class Numbers {

    private Numbers() {}

    static double within(JsonNode schema, double wanted) {
        double step = schema.path("type").asText().equalsIgnoreCase("integer") ? 1 : 1e-6;
        double least = schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY);
        double most = schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
        if (schema.path("exclusiveMinimum").isNumber()) {
            least = schema.get("exclusiveMinimum").asDouble() + step;
        }
        if (schema.path("exclusiveMaximum").isNumber()) {
            most = schema.get("exclusiveMaximum").asDouble() - step;
        }
        return Math.max(least, Math.min(most, wanted));
    }
}
