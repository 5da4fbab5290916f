package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiErrors.Wrong;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.regex.Pattern;

/** Which models there are. Any name of a known family is good; the list names a few. */
final class Models {

    private static final Pattern FAMILY = Pattern.compile(
            "(?:gpt-|chatgpt-|o[134]|text-embedding-|omni-moderation|text-moderation|llama|mistral|qwen|gemma|phi).*");

    private static final List<String> LISTED = List.of(
            "gpt-4o", "gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano",
            "text-embedding-3-small", "text-embedding-3-large", "omni-moderation-latest");

    private static final long CREATED = 1_715_367_049;

    private Models() {}

    static boolean known(String model) {
        return FAMILY.matcher(model).matches();
    }

    static Answer answer(String path) {
        String id = path.substring("/v1/models".length()).replaceFirst("^/", "");
        if (!id.isEmpty() && !known(id)) {
            return OpenAiErrors.error(Wrong.model(id));
        }
        ObjectNode body = id.isEmpty() ? list() : model(id);
        return Answer.whole(200, OpenAiHeaders.success("application/json"), Wire.compact(body), 0);
    }

    private static ObjectNode list() {
        ObjectNode body = Wire.object().put("object", "list");
        ArrayNode data = body.putArray("data");
        LISTED.forEach(id -> data.add(model(id)));
        return body;
    }

    private static ObjectNode model(String id) {
        return Wire.object().put("id", id).put("object", "model").put("created", CREATED).put("owned_by", "system");
    }
}
