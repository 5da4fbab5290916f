package com.vixenbliss.creator.identity.making.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.identity.making.Likeness;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An order of an identity as a form has it: looks are lines such as {@code hair: auburn bob}.
 *
 * @param likeness is to be declared: a person at the console says which of the two it is
 */
record Wish(
        String niche,
        String name,
        List<String> personalityTraits,
        List<String> visualCharacteristics,
        UUID worldId,
        String language,
        Integer datasetSize,
        Boolean trainLora,
        Boolean reviewAnchor,
        Likeness likeness,
        BigDecimal budgetUsd) {

    private static final String LOOKS = "visual_characteristics";
    private static final String LICENCE = "licence";

    /** What is typed, as the API takes it. */
    static ObjectNode ordered(ObjectNode typed) {
        ObjectNode looks = typed.objectNode();
        typed.path(LOOKS).forEach(line -> {
            String[] parts = line.asText().split(":", 2);
            looks.put(parts.length == 2 ? parts[0].strip() : "looks " + (looks.size() + 1), parts[parts.length - 1].strip());
        });
        typed.set(LOOKS, looks);
        JsonNode licence = typed.path("likeness").path(LICENCE);
        if (licence.properties().stream().allMatch(field -> field.getValue().isNull())) {
            ((ObjectNode) typed.path("likeness")).remove(LICENCE);
        }
        return typed;
    }
}
