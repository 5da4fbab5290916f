package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.http.Call;
import com.vixenbliss.creator.sandbox.provider.prompt.Completion;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Respondent;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;

/** A call of {@code generateContent} or {@code streamGenerateContent} that Gemini would accept. */
record GenerateRequest(String model, String method, Call call, JsonNode body, Respondent respondent)
        implements Request {

    @Override
    public Operation operation() {
        return Contents.operation(streamed() ? Operation.STREAM : Operation.CHAT, body);
    }

    @Override
    public Answer answer(Editor editor) {
        Prompt prompt = Contents.prompt(model, body);
        Completion said = Completion.of(prompt, editor.edit(() -> respondent.answer(prompt)));
        GeneratedContent content = new GeneratedContent(model, said);
        if (!streamed()) {
            return Answer.whole(200, GeminiHeaders.json(), Wire.pretty(content.whole()) + "\n", said.size());
        }
        return "sse".equals(call.query().get("alt"))
                ? Answer.stream(GeminiHeaders.stream(), content.events("data: ", "\r\n\r\n", ""))
                : Answer.stream(GeminiHeaders.json(), content.events("[", ",\r\n", "]"));
    }

    private boolean streamed() {
        return method.equals("streamGenerateContent");
    }
}
