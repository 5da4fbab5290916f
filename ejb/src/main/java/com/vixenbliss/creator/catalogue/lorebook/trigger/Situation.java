package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a conversation is like when the books are asked.
 *
 * @param messages the latest ones, oldest first, the person's line at the end
 * @param total how many messages the whole chat has, those included
 * @param replies how many of them are the character's, opening lines included
 * @param greeting which greeting the chat began with, from 0; null when that is not known
 * @param matched entries that were in a prompt of this chat before
 */
public record Situation(List<String> messages, int total, int replies, Integer greeting, Set<UUID> matched) {

    public Situation {
        messages = List.copyOf(messages);
        matched = Set.copyOf(matched);
    }
}
