package com.vixenbliss.creator.companion.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.hook.PlannedHook;
import com.vixenbliss.creator.companion.hook.model.HookType;
import com.vixenbliss.creator.companion.memory.ClaimKey;
import com.vixenbliss.creator.companion.memory.model.Canon;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads one hook of an answer, or complains about it. */
final class HookReading {

    private static final int CONTENT_LENGTH = 240;
    private static final int TOPIC_LENGTH = 60;
    private static final int TIME_LENGTH = 40;
    private static final int USUAL_PRIORITY = 50;

    private HookReading() {}

    static Optional<PlannedHook> of(JsonNode item, PersonalTime time, List<String> complaints) {
        Optional<HookType> type = type(item);
        String content = Text.clean(item.path("content"), CONTENT_LENGTH);
        if (type.isEmpty() || content.isEmpty()) {
            complaints.add(type.isEmpty() ? "a hook's type is none of the four" : "a hook has no content");
            return Optional.empty();
        }
        Optional<Instant> trigger = time.triggerOf(Text.clean(item.path("trigger_at"), TIME_LENGTH), type.get());
        return trigger.map(after -> new PlannedHook(
                type.get(), key(item, type.get(), content), content,
                Text.clean(item.path("context"), CONTENT_LENGTH),
                Text.clean(item.path("suggested_opener"), CONTENT_LENGTH),
                Math.clamp(item.path("priority").asInt(USUAL_PRIORITY), 0, 100), after));
    }

    private static String key(JsonNode item, HookType type, String content) {
        String topic = Text.clean(item.path("topic"), TOPIC_LENGTH);
        return type.word() + "." + ClaimKey.of(topic.isEmpty() ? content : topic, Canon.REAL, "").text();
    }

    private static Optional<HookType> type(JsonNode item) {
        String word = item.path("type").asText().strip();
        for (HookType type : HookType.values()) {
            if (type.word().equalsIgnoreCase(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
