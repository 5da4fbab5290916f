package com.vixenbliss.creator.catalogue.lorebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Situation;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A conversation to try lorebooks with: one text, or several messages.
 *
 * @param characterId its own book is asked and its world's; or {@code worldId}, whose book alone is asked
 * @param text what a person says
 * @param messages oldest first
 * @param replies how often the character has spoken; null for as often as in the messages
 * @param greeting which greeting the chat began with, from 0; null for not known
 * @param matched entries that came up before
 */
public record TrialOrder(
        UUID characterId,
        UUID worldId,
        @Text(max = 8_000, lines = true) String text,
        @Size(max = 100) List<@NotNull @Valid Said> messages,
        @Min(0) @Max(1_000_000) Integer replies,
        @Min(0) @Max(10_000) Integer greeting,
        @Size(max = 2_000) Set<@NotNull UUID> matched) {

    /** Who may have spoken. */
    public enum Speaker {
        @JsonProperty("user")
        USER,
        @JsonProperty("assistant")
        ASSISTANT
    }

    /** One message; {@code role} left out is the person. */
    public record Said(Speaker role, @NotNull @Text(max = 8_000, lines = true) String content) {}

    LoreOwner owner() {
        return new LoreOwner(characterId, worldId);
    }

    /** @throws Fault {@code INVALID} unless there is a text or messages, and not both */
    Situation situation() {
        boolean hasMessages = messages != null && !messages.isEmpty();
        if ((text == null) != hasMessages) {
            throw Fault.invalid("text", "is needed, or messages, and not both");
        }
        List<String> said = hasMessages ? messages.stream().map(Said::content).toList() : List.of(text);
        int spoken = hasMessages ? (int) messages.stream().filter(one -> one.role() == Speaker.ASSISTANT).count() : 0;
        return new Situation(said, said.size(), replies == null ? spoken : replies, greeting, matched == null ? Set.of() : matched);
    }
}
