package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.ReplyMetadata.PromptPart;
import java.util.ArrayList;
import java.util.List;

/** A system prompt in the making: named parts in order. */
final class PromptParts {

    private final StringBuilder text = new StringBuilder(4096);
    private final List<PromptPart> parts = new ArrayList<>();
    private int tokens;

    /** Adds a part; an empty one leaves no trace. */
    PromptParts add(String name, String part) {
        if (!part.isBlank()) {
            text.append(part.strip()).append("\n\n");
            int cost = Tokens.of(part);
            parts.add(new PromptPart(name, cost));
            tokens += cost;
        }
        return this;
    }

    /**
     * Adds what a studio wrote: below its heading it stands in a tag that it cannot close, so that no sheet, world or
     * scene speaks as the platform does.
     */
    PromptParts card(String name, String part) {
        if (part.isBlank()) {
            return this;
        }
        int heading = part.startsWith("## ") ? part.indexOf('\n') + 1 : 0;
        return add(name, PromptComposer.content(part.substring(0, heading))
                + "<card>\n" + PromptComposer.content(part.substring(heading)).strip() + "\n</card>");
    }

    /** Counts a part that stands among the messages. */
    PromptParts cost(String name, int cost) {
        if (cost > 0) {
            parts.add(new PromptPart(name, cost));
            tokens += cost;
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    int tokens() {
        return tokens;
    }

    /** The parts, and one more that is not in the system prompt. */
    List<PromptPart> with(String name, int cost) {
        List<PromptPart> all = new ArrayList<>(parts);
        all.add(new PromptPart(name, cost));
        return List.copyOf(all);
    }
}
