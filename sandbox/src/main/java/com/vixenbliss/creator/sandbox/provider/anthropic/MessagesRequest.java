package com.vixenbliss.creator.sandbox.provider.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;

/** A Messages call that Anthropic would accept. */
record MessagesRequest(JsonNode body, Respondent respondent, AnthropicHeaders headers, PromptCache cache)
        implements Request {

    @Override
    public Operation operation() {
        return Messages.operation(body);
    }

    @Override
    public String model() {
        return body.path("model").asText();
    }

    @Override
    public Answer answer(Editor editor) {
        Prompt prompt = Messages.prompt(body);
        Completion said = Completion.of(prompt, editor.edit(() -> respondent.answer(prompt)));
        String tool = Messages.forcedTool(body).map(found -> found.path("name").asText()).orElse(null);
        MessageBody message = new MessageBody(model(), said, tool, cache.use(body));
        if (body.path("stream").asBoolean()) {
            return Answer.stream(headers.success("text/event-stream; charset=utf-8"), message.events());
        }
        return Answer.whole(200, headers.success("application/json"), Wire.compact(message.whole()), said.size());
    }
}
