package com.vixenbliss.creator.sandbox.provider.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a language model is asked, in no vendor's words.
 *
 * @param lines oldest first
 * @param schema the JSON Schema that the answer must obey; null for prose
 * @param maxTokens upper bound of the answer
 * @param stops texts before which the answer ends
 */
public record Prompt(
        String model, String system, List<Line> lines, JsonNode schema, int maxTokens, List<String> stops) {

    private static final Pattern DIRECTION = Pattern.compile("(?s)\\s*<direction>.*</direction>\\s*$");

    public Prompt {
        lines = List.copyOf(lines);
        stops = List.copyOf(stops);
    }

    /** The person's last line, without an author's direction behind it; empty when there is none. */
    public String lastSaid() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).byPerson()) {
                return DIRECTION.matcher(lines.get(i).text()).replaceFirst("");
            }
        }
        return "";
    }

    /** Tokens of the whole prompt, by the usual four characters a token. */
    public int tokens() {
        int characters = system.length();
        for (Line line : lines) {
            characters += line.text().length() + 12;
        }
        return Math.max(1, characters / 4);
    }
}
