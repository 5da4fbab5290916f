package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.character.Placeholders;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Hit;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Placement;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Recalled;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Slot;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lorebooks bring up, on its way into a prompt. It stands in a tag that it cannot close: content, not instruction. */
final class Lore {

    private static final int FRAME = 12;

    private final Placeholders names;
    private Recalled recalled;

    Lore(Recalled recalled, Placeholders names) {
        this.recalled = recalled;
        this.names = names;
    }

    boolean isEmpty() {
        return recalled.hits().isEmpty();
    }

    /** Whether some entry goes before anything else when the prompt is full. */
    boolean yields() {
        return recalled.hasYielding();
    }

    void dropLeast() {
        recalled = recalled.withoutLeast();
    }

    /** Whether an entry takes out a prompt of the studio's while it is up. */
    boolean disables(String prompt) {
        return recalled.disables(prompt);
    }

    /** What is left of it. */
    Recalled recalled() {
        return recalled;
    }

    /** A part of the system prompt; empty when nothing stands there. */
    String section(Slot slot) {
        String texts = in(slot).map(this::text).collect(Collectors.joining("\n\n"));
        return texts.isEmpty() ? "" : "## What you know about this\n<known>\n" + texts + "\n</known>\n";
    }

    int tokensInChat() {
        return in(Slot.CHAT).mapToInt(hit -> hit.tokens() + FRAME).sum();
    }

    private Stream<Hit> in(Slot slot) {
        return recalled.hits().stream().filter(hit -> hit.placement().slot() == slot);
    }

    private String text(Hit hit) {
        return PromptComposer.content(hit.entry().text(names));
    }

    /**
     * Puts the entries that stand among the messages to their places. Models know two roles: what counts as the system's
     * or the person's is told beside the person's words, what counts as the character's beside the character's.
     *
     * @param messages roles alternating, the person's line last, and so afterwards
     */
    void into(List<ModelMessage> messages) {
        List<Integer> depths = in(Slot.CHAT).map(hit -> hit.placement().depth()).distinct().sorted().toList();
        int size = messages.size();
        for (int depth : depths) {
            int at = Math.max(0, size - depth);
            for (Role role : Role.values()) {
                insert(messages, at, role, at(depth, role, depth == 0));
            }
        }
    }

    private String at(int depth, Role role, boolean last) {
        return in(Slot.CHAT)
                .filter(hit -> hit.placement().depth() == depth && (last ? Role.USER : roleOf(hit)) == role)
                .map(hit -> role == Role.USER ? "<known>\n" + text(hit) + "\n</known>" : text(hit))
                .collect(Collectors.joining("\n\n"));
    }

    private static Role roleOf(Hit hit) {
        return hit.placement().role() == Placement.Role.ASSISTANT ? Role.ASSISTANT : Role.USER;
    }

    private static void insert(List<ModelMessage> messages, int at, Role role, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (at < messages.size() && messages.get(at).role() == role) {
            messages.set(at, new ModelMessage(role, text + "\n\n" + messages.get(at).text()));
        } else if (at > 0 && messages.get(at - 1).role() == role) {
            messages.set(at - 1, new ModelMessage(role, messages.get(at - 1).text() + "\n\n" + text));
        } else {
            messages.add(at, new ModelMessage(role, text));
        }
    }
}
