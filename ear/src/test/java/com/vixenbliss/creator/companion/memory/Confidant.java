package com.vixenbliss.creator.companion.memory;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.Fixtures;
import com.vixenbliss.creator.harness.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Somebody who tells one character about themself, and looks at what is remembered. */
record Confidant(Api api, Fixtures.Studio studio, String character) {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    static Confidant of(Platform platform) {
        Fixtures.Studio studio = platform.fixtures().aStudio();
        return new Confidant(platform.fixtures().aFan(), studio, platform.fixtures().aCharacter(studio));
    }

    /** Says it and waits for the whole reply. */
    Answer say(String words) {
        return api.post("/chat", Map.of("character_id", character, "content", words)).expect(200);
    }

    /** Says it and waits until what it says is remembered. */
    Answer tell(String words, String remembered) {
        Answer said = say(words);
        memory(remembered);
        return said;
    }

    /** Waits for the one present memory that speaks of this. */
    JsonNode memory(String about) {
        return await().atMost(PATIENCE).until(() -> about(present(), about), found -> found.size() == 1).getFirst();
    }

    /** Waits until what is remembered is so. */
    List<JsonNode> remembers(Predicate<List<JsonNode>> wanted) {
        return await().atMost(PATIENCE).until(this::present, wanted);
    }

    List<JsonNode> present() {
        return list("/memories?limit=100&character_id=" + character);
    }

    /** Also what is true no longer. */
    List<JsonNode> ever() {
        return list("/memories?limit=100&include_past=true&character_id=" + character);
    }

    List<JsonNode> events() {
        return list("/relationships/" + character + "/events?limit=100");
    }

    List<JsonNode> lines(String episode) {
        return list("/episodes/" + episode + "/messages?limit=100");
    }

    static List<JsonNode> about(List<JsonNode> memories, String word) {
        return memories.stream().filter(memory -> memory.path("summary").asText().contains(word)).toList();
    }

    private List<JsonNode> list(String path) {
        JsonNode data = api.get(path).expect(200).json().path("data");
        return StreamSupport.stream(data.spliterator(), false).toList();
    }
}
