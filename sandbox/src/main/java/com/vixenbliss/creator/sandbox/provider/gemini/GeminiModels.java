package com.vixenbliss.creator.sandbox.provider.gemini;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.List;
import java.util.regex.Pattern;

/** Which models there are. Any name of a known family is good; the list names a few. */
final class GeminiModels {

    private static final Pattern FAMILY = Pattern.compile(
            "(?:gemini-(?:1\\.5|2\\.0|2\\.5|3|3\\.\\d|flash|pro|embedding).*|text-embedding-00\\d|embedding-001|"
                    + "gemma-.*)");

    private static final List<String> LISTED = List.of(
            "gemini-2.0-flash", "gemini-2.5-flash", "gemini-2.5-pro", "text-embedding-004", "gemini-embedding-001");

    private GeminiModels() {}

    static boolean known(String model) {
        return FAMILY.matcher(model).matches();
    }

    /** One model, or with an empty name the list. */
    static Answer answer(String model, GeminiErrors errors) {
        if (!model.isEmpty() && !known(model)) {
            return errors.error(404, "Model is not found: models/" + model + " for api version v1beta");
        }
        ObjectNode body = model.isEmpty() ? list() : one(model);
        return Answer.whole(200, GeminiHeaders.json(), Wire.pretty(body) + "\n", 0);
    }

    private static ObjectNode list() {
        ObjectNode body = Wire.object();
        ArrayNode models = body.putArray("models");
        LISTED.forEach(name -> models.add(one(name)));
        return body;
    }

    private static ObjectNode one(String model) {
        boolean embeds = model.contains("embedding");
        ObjectNode one = Wire.object().put("name", "models/" + model).put("version", "001").put("displayName", model);
        one.put("inputTokenLimit", embeds ? 2_048 : 1_048_576).put("outputTokenLimit", embeds ? 1 : 8_192);
        List<String> methods = embeds ? List.of("embedContent") : List.of("generateContent", "countTokens");
        one.set("supportedGenerationMethods", Wire.tree(methods));
        return one;
    }
}
