package com.vixenbliss.creator.bench.recall;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.bench.Http;
import com.vixenbliss.creator.bench.Target;
import com.vixenbliss.creator.bench.recall.Conversation.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A running platform over REST, as any outsider would ask it: each conversation goes to a person of its own. */
final class PlatformRetriever implements Retriever {

    private static final String PASSWORD = "Correct-horse-9-battery";

    private final Target target;
    private final Http http = new Http();
    private String character;
    private String token;

    PlatformRetriever(Path demoEnv) throws IOException {
        target = Target.read(demoEnv);
    }

    @Override
    public String name() {
        return "the platform over REST";
    }

    @Override
    public void learn(Conversation conversation) throws IOException, InterruptedException {
        token = somebody();
        character = http.send("GET", target.api() + "/characters/mira", null, token).get("id").textValue();
        List<Map<String, Object>> turns = new ArrayList<>();
        for (Turn turn : conversation.turns()) {
            turns.add(Map.of("external_id", turn.id(), "speaker", turn.speaker(), "text", turn.text(), "said_at", turn.said().toString()));
        }
        JsonNode job = http.send("POST", target.api() + "/memories/import", Map.of("character_id", character, "turns", turns), token);
        while (job.get("status").textValue().equals("running")) {
            TimeUnit.MILLISECONDS.sleep(300);
            job = http.send("GET", target.api() + "/memories/imports/" + job.get("job_id").textValue(), null, token);
        }
    }

    @Override
    public List<String> find(String question, int limit) throws IOException, InterruptedException {
        JsonNode found = http.send("POST", target.api() + "/memories/search",
                Map.of("character_id", character, "query", question, "limit", limit), token);
        return found.get("data").findValuesAsText("external_id");
    }

    private String somebody() throws IOException, InterruptedException {
        String email = "recall-" + UUID.randomUUID() + "@example.com";
        http.send("POST", target.api() + "/auth/register", Map.of(
                "email", email, "password", PASSWORD, "display_name", "Recall", "birth_date", "1990-05-04"), null);
        return http.send("POST", target.api() + "/auth/token", Map.of("email", email, "password", PASSWORD), null)
                .get("access_token").textValue();
    }
}
