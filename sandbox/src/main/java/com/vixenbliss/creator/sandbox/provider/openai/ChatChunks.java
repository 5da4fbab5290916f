package com.vixenbliss.creator.sandbox.provider.openai;

import com.vixenbliss.creator.sandbox.provider.http.Event;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.List;

/**
 * A completion as the chunks of a stream.
 *
 * @param usage whether every chunk carries {@code usage}: null, and the counts in one more chunk without choices
 * @param obfuscation whether chunks carry padding against guessing their text from their length
 */
record ChatChunks(ChatCompletion completion, boolean usage, boolean obfuscation) {

    private static final int PADDED_TO = 16;

    List<Event> events() {
        String head = head();
        List<Event> events = new ArrayList<>(completion.said().size() + 4);
        events.add(Event.frame(chunk(head, first(), null, 0)));
        for (String token : completion.said().tokens()) {
            events.add(Event.token(chunk(head, delta(token), null, token.length())));
        }
        events.add(Event.frame(chunk(head, "{}", completion.finishReason(), 0)));
        if (usage) {
            String counts = Wire.compact(completion.usage());
            events.add(Event.frame("data: " + head + ",\"choices\":[],\"usage\":" + counts + padding(0) + "}\n\n"));
        }
        events.add(Event.frame("data: [DONE]\n\n"));
        return events;
    }

    private String head() {
        return "{\"id\":\"" + Wire.id("chatcmpl-", 29) + "\",\"object\":\"chat.completion.chunk\",\"created\":"
                + completion.created() + ",\"model\":" + Wire.quoted(completion.model())
                + ",\"service_tier\":\"default\",\"system_fingerprint\":\"" + ChatCompletion.FINGERPRINT + "\"";
    }

    private String chunk(String head, String delta, String finish, int length) {
        return "data: " + head + ",\"choices\":[{\"index\":0,\"delta\":" + delta
                + ",\"logprobs\":null,\"finish_reason\":" + (finish == null ? "null" : "\"" + finish + "\"") + "}]"
                + (usage ? ",\"usage\":null" : "") + padding(length) + "}\n\n";
    }

    private String first() {
        if (completion.function() == null) {
            return "{\"role\":\"assistant\",\"content\":\"\",\"refusal\":null}";
        }
        return "{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"index\":0,\"id\":\""
                + Wire.id("call_", 24) + "\",\"type\":\"function\",\"function\":{\"name\":"
                + Wire.quoted(completion.function()) + ",\"arguments\":\"\"}}],\"refusal\":null}";
    }

    private String delta(String token) {
        if (completion.function() == null) {
            return "{\"content\":" + Wire.quoted(token) + "}";
        }
        return "{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":" + Wire.quoted(token) + "}}]}";
    }

    private String padding(int length) {
        if (!obfuscation) {
            return "";
        }
        return ",\"obfuscation\":\"" + Wire.id("", Math.max(1, PADDED_TO - length)) + "\"";
    }
}
