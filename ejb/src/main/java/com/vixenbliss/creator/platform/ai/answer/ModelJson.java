package com.vixenbliss.creator.platform.ai.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.vixenbliss.creator.platform.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the JSON object in what a model answered: between prose, in a code fence, inside a string or an array, with
 * single quotes, comments or trailing commas, or cut off at the end.
 *
 * @param root the object
 * @param cut it had no end and was closed after its last whole part: something may be missing
 */
public record ModelJson(JsonNode root, boolean cut) {

    private static final int CANDIDATES = 40;
    private static final int LONGEST = 100_000;

    private static final ObjectReader TOLERANT = Json.lenient().reader()
            .with(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .with(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .with(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .with(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .with(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .with(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);

    /**
     * @param landmark a field that the wanted object has; braces in prose have not
     * @return empty when there is no such object
     */
    public static Optional<ModelJson> find(String answer, String landmark) {
        String text = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
        if (text.stripLeading().startsWith("\"{")) {
            text = unwrapped(text);
        }
        int brace = text.indexOf('{');
        for (int tried = 0; brace >= 0 && tried < CANDIDATES; tried++) {
            Optional<ModelJson> found = at(text, brace, landmark);
            if (found.isPresent()) {
                return found;
            }
            brace = text.indexOf('{', brace + 1);
        }
        return Optional.empty();
    }

    private static Optional<ModelJson> at(String text, int brace, String landmark) {
        try {
            return having(landmark, TOLERANT.readTree(text.substring(brace)), false);
        } catch (JsonProcessingException cutOrNotHere) {
            return closed(text.substring(brace), landmark);
        }
    }

    private static Optional<ModelJson> closed(String text, String landmark) {
        try {
            return having(landmark, TOLERANT.readTree(new Closer(text).close()), true);
        } catch (JsonProcessingException notHere) {
            return Optional.empty();
        }
    }

    private static Optional<ModelJson> having(String landmark, JsonNode root, boolean cut) {
        return root.has(landmark) ? Optional.of(new ModelJson(root, cut)) : Optional.empty();
    }

    private static String unwrapped(String quoted) {
        try {
            return TOLERANT.readTree(quoted).asText(quoted);
        } catch (JsonProcessingException notAString) {
            return quoted;
        }
    }

    /** Cuts a truncated document after its last whole part and closes what is open there: in one pass, however deep. */
    private static final class Closer {

        private final String text;
        private final Deque<Character> open = new ArrayDeque<>();
        private boolean inString;
        private int whole;

        Closer(String text) {
            this.text = text;
        }

        String close() {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (inString) {
                    at += c == '\\' ? 1 : 0;
                    inString = c != '"';
                } else {
                    step(c, at);
                }
            }
            StringBuilder document = new StringBuilder(text.substring(0, whole));
            open.forEach(document::append);
            return document.toString();
        }

        private void step(char c, int at) {
            switch (c) {
                case '"' -> inString = true;
                case '{', '[' -> {
                    open.push(c == '{' ? '}' : ']');
                    whole = at + 1;
                }
                case '}', ']' -> {
                    open.poll();
                    whole = at + 1;
                }
                case ',' -> whole = at;
                default -> { }
            }
        }
    }
}
