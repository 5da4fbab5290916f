package com.vixenbliss.creator.sandbox.provider;

import static com.vixenbliss.creator.sandbox.provider.SandboxClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Captions under a strict schema, asked for as each vendor has it. */
class WritingRequestTest {

    private static final String SCHEMA = """
            {"title":"captions","type":"object","additionalProperties":false,"required":["hook","caption","hashtags"],"properties":{
             "hook":{"type":"string"},"caption":{"type":"string"},"hashtags":{"type":"array","items":{"type":"string"}}}}""";
    private static final String PIECE = """
            {"platform":"tiktok","language":"en","niche":"food","position":4,"picture":{"theme":"kneading dough","background":"in a bakery",
             "lighting":"candle light"},"persona":{"name":"Mira","emoji":"never"},"limits":{"hook":90,"caption":1800,"hashtags":5},"recent":[]}""";

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
    void everyVendorWritesTheSame() throws Exception {
        JsonNode openai = openai();

        assertThat(openai.path("hook").asText()).isNotBlank();
        assertThat(openai.path("hashtags")).hasSize(5);
        assertThat(anthropic()).isEqualTo(openai);
        assertThat(gemini()).isEqualTo(openai);
    }

    @Test
    void aModelThatObeysWritesWhatMustNotBePublished() throws Exception {
        client.send("PUT", "/_behaviour", "{\"obedient\":true}");

        JsonNode written = openai();
        client.send("DELETE", "/_behaviour", "");

        assertThat(written.path("caption").asText()).contains("@attacker").hasSizeGreaterThan(2_200);
        assertThat(written.path("hashtags")).hasSize(60);
    }

    private static JsonNode openai() throws Exception {
        ObjectNode body = Wire.object().put("model", "gpt-4o-mini");
        body.putArray("messages").addObject().put("role", "user").put("content", PIECE);
        body.putObject("response_format").put("type", "json_schema").putObject("json_schema").put("name", "captions").put("strict", true)
                .set("schema", json(SCHEMA));
        return json(json(client.post("/openai/v1/chat/completions", Wire.compact(body)).body()).at("/choices/0/message/content").asText());
    }

    private static JsonNode anthropic() throws Exception {
        ObjectNode body = Wire.object().put("model", "claude-sonnet-4-5").put("max_tokens", 2_000);
        body.putArray("messages").addObject().put("role", "user").put("content", PIECE);
        body.putObject("output_config").putObject("format").put("type", "json_schema").set("schema", json(SCHEMA));
        return json(json(client.post("/anthropic/v1/messages", Wire.compact(body)).body()).at("/content/0/text").asText());
    }

    private static JsonNode gemini() throws Exception {
        ObjectNode body = Wire.object();
        body.putArray("contents").addObject().put("role", "user").putArray("parts").addObject().put("text", PIECE);
        body.putObject("generationConfig").put("responseMimeType", "application/json").set("responseJsonSchema", json(SCHEMA));
        String path = "/gemini/v1beta/models/gemini-2.0-flash:generateContent";
        return json(json(client.post(path, Wire.compact(body)).body()).at("/candidates/0/content/parts/0/text").asText());
    }
}
