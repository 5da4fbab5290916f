package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same extraction through every vendor's way of asking for JSON. */
class ExtractionRequestTest {

    private static final String BRIEFING = """
            {"now_local":"2026-11-22T10:00 (Sunday)","time_zone":"Europe/Lisbon","person_name":"Fan","character_name":"Mira",
             "known_memories":[{"claim_key":"person.likes.coffee","value":"coffee","summary":"Sam likes coffee"}],
             "offered_hooks":[{"index":1,"content":"Ask how the marathon went"},{"index":2,"content":"Ask about the flat"}],
             "waiting_hooks":[{"index":3,"content":"Ask how the dentist appointment went"},
                              {"index":4,"content":"Ask how the flight went"}],
             "already_processed":[{"speaker":"person","text":"I live in Oslo."}],
             "new_exchange":{"person":"I'm Sam. I don't like coffee anymore. I have a job interview on Thursday at 9. They cancelled my flight.",
                             "character":"My name is Mira and I love jazz. How did the marathon go?"}}""";

    private static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"required":["reasoning","memories","hooks","dynamic","used_hooks"],
             "properties":{"reasoning":{"type":"string"},
              "memories":{"type":"array","maxItems":8,"items":{"type":"object",
                "required":["evidence","type","claim_key","value","summary","importance_score","canon","replaces"],
                "properties":{"evidence":{"type":"string"},"claim_key":{"type":"string"},"value":{"type":"string"},
                 "type":{"type":"string","enum":["fact","preference","emotion","event","relationship","goal"]},
                 "summary":{"type":"string"},"importance_score":{"type":"number","minimum":0,"maximum":1},
                 "emotional_valence":{"type":"integer"},"canon":{"type":"string","enum":["real","role"]},
                 "replaces":{"type":"array","items":{"type":"string"}}}}},
              "hooks":{"type":"array","items":{"type":"object","required":["type","trigger_at"],"properties":{
                 "type":{"type":"string","enum":["reminder","follow_up","milestone","anniversary"]},
                 "suggested_opener":{"type":"string"},"trigger_at":{"type":"string"}}}},
              "dynamic":{"type":"object","required":["tension_delta","tone"],"properties":{
                 "tension_delta":{"type":"integer"},"tone":{"type":"string"},"beat":{"type":"string"}}},
              "used_hooks":{"type":"array","items":{"type":"integer"}},
              "resolved_hooks":{"type":"array","items":{"type":"integer"}}}}""";

    private static ProviderSandbox sandbox;
    private static SandboxClient client;

    @BeforeAll
    static void start() throws Exception {
        sandbox = ProviderSandbox.start(0);
        client = new SandboxClient(sandbox.baseUrl());
        client.send("PUT", "/_pacing", "{\"first_token_ms\":0,\"token_interval_ms\":0}");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void openaiByResponseFormat() throws Exception {
        ObjectNode body = Wire.object().put("model", "gpt-4o");
        body.putArray("messages").addObject().put("role", "user").put("content", BRIEFING);
        ObjectNode format = body.putObject("response_format").put("type", "json_schema").putObject("json_schema");
        format.put("name", "exchange_learning").put("strict", true).set("schema", json(SCHEMA));

        JsonNode answer = json(client.post("/openai/v1/chat/completions", Wire.compact(body)).body());

        assertLearned(json(answer.at("/choices/0/message/content").asText()));
    }

    @Test
    void geminiByResponseSchemaAndByResponseJsonSchema() throws Exception {
        for (String name : new String[] {"responseSchema", "responseJsonSchema"}) {
            ObjectNode body = Wire.object();
            body.putArray("contents").addObject().put("role", "user").putArray("parts").addObject()
                    .put("text", BRIEFING);
            ObjectNode config = body.putObject("generationConfig").put("responseMimeType", "application/json");
            config.set(name, json(name.equals("responseSchema") ? SCHEMA.replaceAll(
                    "\"type\":\"(object|array|string|number|"
                            + "integer)\"", "\"type\":\"X$1\"").replace("Xobject", "OBJECT")
                    .replace("Xarray", "ARRAY").replace("Xstring", "STRING").replace("Xnumber", "NUMBER")
                    .replace("Xinteger", "INTEGER") : SCHEMA));

            JsonNode answer = json(client.post(
                    "/gemini/v1beta/models/gemini-2.0-flash:generateContent", Wire.compact(body)).body());

            assertLearned(json(answer.at("/candidates/0/content/parts/0/text").asText()));
        }
    }

    @Test
    void anthropicByAForcedToolAndByOutputFormat() throws Exception {
        ObjectNode forced = claude();
        forced.putArray("tools").addObject().put("name", "learn").set("input_schema", json(SCHEMA));
        forced.putObject("tool_choice").put("type", "tool").put("name", "learn");
        ObjectNode formatted = claude();
        formatted.putObject("output_config").putObject("format").put("type", "json_schema").set("schema", json(SCHEMA));

        assertLearned(json(client.post("/anthropic/v1/messages", Wire.compact(forced)).body()).at("/content/0/input"));
        assertLearned(json(json(client.post("/anthropic/v1/messages", Wire.compact(formatted)).body())
                .at("/content/0/text").asText()));
    }

    private static ObjectNode claude() {
        ObjectNode body = Wire.object().put("model", "claude-sonnet-4-5").put("max_tokens", 2000);
        body.putArray("messages").addObject().put("role", "user").put("content", BRIEFING);
        return body;
    }

    /** Only the person's new line was learned from, and what it changes is named. */
    private static void assertLearned(JsonNode learned) {
        assertThat(learned.path("memories")).extracting(one -> one.path("summary").asText()).containsExactly(
                "The person's name is Sam", "Sam does not like coffee any more",
                "Sam has a job interview on Thursday 26 November at 09:00");
        assertThat(learned.at("/memories/1/replaces/0").asText()).isEqualTo("person.likes.coffee");
        assertThat(learned.at("/memories/0/canon").asText()).isEqualTo("real");
        assertThat(learned.at("/hooks/0/type").asText()).isEqualTo("follow_up");
        assertThat(learned.at("/hooks/0/trigger_at").asText()).isEqualTo("2026-11-26T12:00");
        assertThat(learned.at("/hooks/0/suggested_opener").asText())
                .isEqualTo("There you are, Sam. How did the job interview go?");
        assertThat(learned.path("used_hooks")).extracting(JsonNode::asInt).containsExactly(1);
        assertThat(learned.path("resolved_hooks")).extracting(JsonNode::asInt).containsExactly(4);
        assertThat(learned.at("/dynamic/tension_delta").isInt()).isTrue();
    }
}
