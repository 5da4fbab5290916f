package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.TurnContext.DueHook;
import com.vixenbliss.creator.companion.chat.TurnContext.Remembered;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a prompt may still go when it is too long, and in which order: lore that yields, examples, the oldest lines, the
 * least memories, follow-ups, the other lore. The person's own line stays.
 */
final class PromptDraft {

    private final List<ModelMessage> messages;
    private final List<Remembered> memories;
    private final List<DueHook> hooks;
    private final Examples examples;
    private final Lore lore;

    /** @param messages the person's line last */
    PromptDraft(TurnContext context, List<ModelMessage> messages, Examples examples, Lore lore) {
        this.messages = messages;
        this.memories = new ArrayList<>(context.memories());
        this.hooks = new ArrayList<>(context.hooks());
        this.examples = examples;
        this.lore = lore;
    }

    /** Takes away what goes next; false when nothing may go. */
    boolean dropOne() {
        if (lore.yields()) {
            lore.dropLeast();
        } else if (!examples.isEmpty()) {
            examples.dropLast();
        } else if (messages.size() > 1) {
            messages.removeFirst();
        } else if (!memories.isEmpty()) {
            memories.removeLast();
        } else if (!hooks.isEmpty()) {
            hooks.removeLast();
        } else if (!lore.isEmpty()) {
            lore.dropLeast();
        } else {
            return false;
        }
        return true;
    }

    /** The tokens of what was said. */
    int spoken() {
        return messages.stream().mapToInt(message -> Tokens.ofMessage(message.text())).sum();
    }

    List<ModelMessage> messages() {
        return messages;
    }

    List<Remembered> memories() {
        return memories;
    }

    List<DueHook> hooks() {
        return hooks;
    }

    Examples examples() {
        return examples;
    }

    Lore lore() {
        return lore;
    }
}
