package com.vixenbliss.creator.companion.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.harness.Answer;
import com.vixenbliss.creator.harness.Api;
import com.vixenbliss.creator.harness.EventStream;
import com.vixenbliss.creator.harness.EventStream.Event;
import com.vixenbliss.creator.harness.Platform;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Somebody who talks with one character. */
record Guest(Api api, String character) {

    /** A new person and a new character of a new studio. */
    static Guest of(Platform platform) {
        return new Guest(platform.fixtures().aFan(), platform.fixtures().aCharacter(platform.fixtures().aStudio()));
    }

    Guest withKey(String key) {
        return new Guest(api.with("Idempotency-Key", key), character);
    }

    Map<String, Object> line(String words) {
        return Map.of("character_id", character, "content", words);
    }

    /** Says it and waits for the whole reply. */
    Answer say(String words) {
        return api.post("/chat", line(words));
    }

    /** Says it in an episode that the client shows. */
    Answer say(String words, String episode) {
        return api.post("/chat", Map.of("character_id", character, "content", words, "episode_id", episode));
    }

    /** Says it and listens. */
    EventStream listen(String words) {
        return api.stream("/chat", line(words));
    }

    /** Says it and hears all of the reply. */
    List<Event> hear(String words) {
        try (EventStream stream = listen(words)) {
            return stream.rest();
        }
    }

    EventStream resume(JsonNode opened, String lastEventId) {
        Api again = lastEventId == null ? api : api.with("Last-Event-ID", lastEventId);
        return again.stream("/episodes/" + opened.path("episode_id").asText()
                + "/turns/" + opened.path("turn_id").asText() + "/stream");
    }

    /** The lines of an episode in order, at most a hundred. */
    List<JsonNode> lines(String episode) {
        JsonNode data = api.get("/episodes/" + episode + "/messages?limit=100").expect(200).json().path("data");
        return StreamSupport.stream(data.spliterator(), false).toList();
    }

    /** What was said in an episode, in order, with who said it: {@code "user: Hello."}. */
    List<String> transcript(String episode) {
        return lines(episode).stream()
                .map(line -> line.path("role").asText() + ": " + line.path("content").asText()).toList();
    }

    /** All that the character remembers of this person, as it comes. */
    String remembered() {
        return api.get("/memories?limit=100&character_id=" + character).expect(200).json().path("data").toString();
    }

    /** All pieces of a reply together. */
    static String text(List<Event> events) {
        return String.join("", events.stream().filter(event -> event.name().equals("delta"))
                .map(event -> event.data().path("text").asText()).toList());
    }

    static List<String> names(List<Event> events) {
        return events.stream().map(Event::name).toList();
    }

    /** The one event of that name. */
    static JsonNode only(String name, List<Event> events) {
        List<JsonNode> found = events.stream().filter(event -> event.name().equals(name)).map(Event::data).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + name + " in " + events);
        }
        return found.getFirst();
    }
}
