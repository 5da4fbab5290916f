package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an extraction is asked about: the platform's own JSON document, a transcript with speakers, or just text.
 *
 * @param said the person's new words, and nobody else's
 * @param reply what the character answered; empty when it did not
 * @param knownName the person's name as it is remembered; empty when it is not
 * @param known values by claim key
 * @param offered contents of the hooks that were offered, by index
 * @param waiting contents of the hooks whose time is still to come, by index
 */
record Briefing(
        String said, String reply, LocalDateTime now, String knownName, String character,
        Map<String, String> known, Map<Integer, String> offered, Map<Integer, String> waiting) {

    private static final Pattern SPEAKER = Pattern.compile("(?im)^\\s*[\\[*(]*\\s*(user|person|human|fan|"
            + "client)\\s*[\\])*]*\\s*[:>-]\\s*(.*)$");
    private static final Pattern OTHER = Pattern.compile("(?im)^\\s*[\\[*(]*\\s*(assistant|character|model|ai|"
            + "bot)\\s*[\\])*]*\\s*[:>-]\\s*(.*)$");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})");

    static Briefing of(Prompt prompt, LocalDateTime clock) {
        String asked = prompt.lines().stream().filter(Line::byPerson).map(Line::text).findFirst().orElse("");
        Optional<JsonNode> document = document(asked);
        LocalDateTime now = now(document.map(json -> json.path("now_local").asText()).orElse(prompt.system() + asked),
                clock);
        return document.map(json -> fromDocument(json, now)).orElseGet(() -> fromText(prompt, asked, now));
    }

    private static Optional<JsonNode> document(String asked) {
        int brace = asked.indexOf('{');
        return brace < 0
                ? Optional.empty()
                : Wire.parse(asked.substring(brace).getBytes(StandardCharsets.UTF_8))
                .filter(json -> json.has("new_exchange"));
    }

    private static Briefing fromDocument(JsonNode json, LocalDateTime now) {
        Map<String, String> known = new LinkedHashMap<>();
        for (JsonNode claim : json.path("known_memories")) {
            known.put(claim.path("claim_key").asText(claim.path("key").asText()), claim.path("value").asText());
        }
        JsonNode exchange = json.path("new_exchange");
        return new Briefing(exchange.path("person").asText(""), exchange.path("character").asText(""), now,
                known.getOrDefault("person.name", ""), json.path("character_name").asText("the character"), known,
                hooks(json.path("offered_hooks")), hooks(json.path("waiting_hooks")));
    }

    private static Map<Integer, String> hooks(JsonNode listed) {
        Map<Integer, String> hooks = new LinkedHashMap<>();
        for (JsonNode hook : listed) {
            hooks.put(hook.path("index").asInt(), hook.path("content").asText());
        }
        return hooks;
    }

    private static Briefing fromText(Prompt prompt, String asked, LocalDateTime now) {
        List<String> said = lines(SPEAKER, asked);
        List<String> replies = lines(OTHER, asked);
        String mine = said.isEmpty() ? prompt.lastSaid() : String.join("\n", said);
        return new Briefing(mine, String.join("\n", replies), now, "", "the character", Map.of(), Map.of(), Map.of());
    }

    private static List<String> lines(Pattern speaker, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = speaker.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(2));
        }
        return found;
    }

    private static LocalDateTime now(String text, LocalDateTime otherwise) {
        Matcher matcher = TIME.matcher(text);
        return matcher.find() ? LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2)) : otherwise;
    }

    /** By what name summaries call the person. */
    String who() {
        return knownName.isEmpty() ? "The person" : knownName;
    }
}
