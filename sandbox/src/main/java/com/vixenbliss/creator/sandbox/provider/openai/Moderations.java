package com.vixenbliss.creator.sandbox.provider.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.http.Answer;
import com.vixenbliss.creator.sandbox.provider.openai.OpenAiErrors.Wrong;
import com.vixenbliss.creator.sandbox.provider.prompt.Operation;
import com.vixenbliss.creator.sandbox.provider.vendor.Request;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code POST /v1/moderations}: scores by words, which is crude, and enough to see a flag raised. */
final class Moderations {

    private static final double FLAGGED = 0.5;
    private static final double STRONG = 0.94;
    private static final double FAINT = 0.00002;

    private static final Map<String, Pattern> WORDS = words();

    private Moderations() {}

    private static Map<String, Pattern> words() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        String minor = "(?:child|minor|underage|preteen|schoolgirl|schoolboy|\\d{1}-?year-?old|1[0-7]-?year-?old)";
        String sexual = "(?:sex|sexual|naked|nude|porn|erotic|orgasm)\\w*";
        put(words, "harassment", "you are (?:worthless|pathetic|an idiot)|loser|idiot|stupid bitch");
        put(words, "harassment/threatening", "i(?:'ll| will| am going to|'m going to) (?:hurt|kill|find) (?:you|"
                + "him|her)");
        put(words, "hate", "subhuman|vermin race|hate all (?:jews|muslims|blacks|women|gays)");
        put(words, "hate/threatening", "exterminate (?:all|the|them)|gas the");
        put(words, "illicit", "(?:build|make|synthesi[sz]e|cook) (?:a bomb|explosives|meth)|launder money|buy cocaine");
        put(words, "illicit/violent", "(?:build|make) (?:a bomb|a pipe bomb|explosives)");
        put(words, "self-harm", "suicide|kill(?:ing)? myself|end my life|self[- ]harm|cut(?:ting)? myself|want to die");
        put(words, "self-harm/intent", "(?:going to|want to|will|plan to) (?:kill myself|end my life|die)|want to die");
        put(words, "self-harm/instructions", "how (?:to|do i) (?:kill myself|end my life|cut myself)");
        put(words, "sexual", sexual);
        put(words, "sexual/minors", minor + ".{0,60}" + sexual + "|" + sexual + ".{0,60}" + minor);
        put(words, "violence", "kill (?:you|him|her|them|everyone)|murder|stab\\w*|torture|massacre|bomb");
        put(words, "violence/graphic", "disembowel\\w*|decapitat\\w*|dismember\\w*|guts spill\\w*");
        return words;
    }

    private static void put(Map<String, Pattern> words, String category, String pattern) {
        words.put(category, Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    }

    static Request read(JsonNode body) {
        String model = body.path("model").asText("omni-moderation-latest");
        if (!body.hasNonNull("input")) {
            return OpenAiVendor.refused(Operation.MODERATE, model, Wrong.missing("input"));
        }
        if (!Models.known(model)) {
            return OpenAiVendor.refused(Operation.MODERATE, model, Wrong.model(model));
        }
        return Request.answered(Operation.MODERATE, model, answer(body.get("input"), model));
    }

    private static Answer answer(JsonNode input, String model) {
        ObjectNode reply = Wire.object().put("id", Wire.id("modr-", 28)).put("model", model);
        ArrayNode results = reply.putArray("results");
        boolean parts = input.isArray() && input.path(0).isObject();
        List<String> texts = parts ? List.of(Texts.of(input)) : Texts.list(input);
        texts.forEach(text -> results.add(result(text)));
        return Answer.whole(200, OpenAiHeaders.success("application/json"), Wire.compact(reply), 0);
    }

    private static ObjectNode result(String text) {
        ObjectNode categories = Wire.object();
        ObjectNode scores = Wire.object();
        ObjectNode types = Wire.object();
        boolean flagged = false;
        for (Map.Entry<String, Pattern> entry : WORDS.entrySet()) {
            double score = entry.getValue().matcher(text.toLowerCase(Locale.ROOT)).find() ? STRONG : FAINT;
            categories.put(entry.getKey(), score > FLAGGED);
            scores.put(entry.getKey(), score);
            types.putArray(entry.getKey()).add("text");
            flagged |= score > FLAGGED;
        }
        ObjectNode result = Wire.object().put("flagged", flagged);
        result.set("categories", categories);
        result.set("category_scores", scores);
        result.set("category_applied_input_types", types);
        return result;
    }
}
