package com.vixenbliss.creator.sandbox.provider.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** JSON and identifiers as the vendors write them. */
public final class Wire {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private Wire() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The document, or empty when it is not JSON. */
    public static Optional<JsonNode> parse(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            return Optional.ofNullable(node).filter(found -> !found.isMissingNode());
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    public static <T> T read(JsonNode node, Class<T> type) throws JsonProcessingException {
        return MAPPER.treeToValue(node, type);
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String compact(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException ourOwnValue) {
            throw new UncheckedIOException(ourOwnValue);
        }
    }

    public static String pretty(JsonNode value) {
        return value.toPrettyString();
    }

    /** The text as a JSON string, quotes included. */
    public static String quoted(String text) {
        return compact(text);
    }

    /** A prefix and a random tail of letters and digits. */
    public static String id(String prefix, int length) {
        RandomGenerator random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /** A key that the sandbox does not take for a real one: empty, or with "invalid" in it. */
    public static boolean refusedKey(String key) {
        return key.isBlank() || key.contains("invalid");
    }
}
