package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.catalogue.lorebook.model.LorePosition;
import java.util.Optional;

/**
 * Where an entry stands in the prompt.
 *
 * @param depth among the messages, how many stand after it: 0 is behind the latest; null elsewhere
 * @param role whose words they are, among the messages; null elsewhere
 */
public record Placement(Slot slot, Integer depth, Role role) {

    /** Whose words a content counts as. */
    public enum Role {
        @JsonProperty("system")
        SYSTEM,
        @JsonProperty("user")
        USER,
        @JsonProperty("assistant")
        ASSISTANT
    }

    /**
     * {@code @@position} goes before {@code @@depth}, that before {@code @@reverse_depth}, that before the field.
     *
     * @param field null counts as after the character
     * @param messages of the whole chat
     */
    static Placement of(Decorators decorators, LorePosition field, int messages) {
        Optional<Slot> named = decorators.value(Decorator.POSITION).map(Placement::slot);
        if (named.isPresent()) {
            return new Placement(named.get(), null, null);
        }
        Optional<Integer> depth = decorators.number(Decorator.DEPTH)
                .or(() -> decorators.number(Decorator.REVERSE_DEPTH).map(back -> messages - back));
        return depth.map(d -> new Placement(Slot.CHAT, Math.max(0, d), role(decorators)))
                .orElseGet(() -> new Placement(
                        field == LorePosition.BEFORE_CHAR ? Slot.BEFORE_CHAR : Slot.AFTER_CHAR, null, null));
    }

    private static Slot slot(String name) {
        return switch (name) {
            case "before_desc" -> Slot.BEFORE_CHAR;
            case "after_desc" -> Slot.AFTER_CHAR;
            case "personality" -> Slot.PERSONALITY;
            default -> Slot.SCENARIO;
        };
    }

    private static Role role(Decorators decorators) {
        return decorators.value(Decorator.ROLE)
                .map(name -> Role.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Role.SYSTEM);
    }
}
