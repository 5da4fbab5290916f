package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;

/**
 * A chat completion that OpenAI would accept.
 *
 * @param created seconds since 1970, as the answer states them
 */
record ChatRequest(JsonNode body, Respondent respondent, long created) implements Request {

    @Override
    public Operation operation() {
        return ChatBody.operation(body);
    }

    @Override
    public String model() {
        return body.path("model").asText();
    }

    @Override
    public Answer answer(Editor editor) {
        Prompt prompt = ChatBody.prompt(body);
        Completion said = Completion.of(prompt, editor.edit(() -> respondent.answer(prompt)));
        String function = ChatBody.forcedFunction(body).map(found -> found.path("name").asText()).orElse(null);
        ChatCompletion completion = new ChatCompletion(model(), created, said, function);
        if (!body.path("stream").asBoolean()) {
            String whole = Wire.compact(completion.whole());
            return Answer.whole(200, OpenAiHeaders.success("application/json"), whole, said.size());
        }
        JsonNode options = body.path("stream_options");
        ChatChunks chunks = new ChatChunks(completion, options.path("include_usage").asBoolean(),
                options.path("include_obfuscation").asBoolean(true));
        return Answer.stream(OpenAiHeaders.success("text/event-stream; charset=utf-8"), chunks.events());
    }
}
