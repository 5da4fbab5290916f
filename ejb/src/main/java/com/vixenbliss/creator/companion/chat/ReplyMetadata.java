package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.catalogue.lorebook.trigger.Hit;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Why;
import com.vixenbliss.creator.companion.recall.index.ScoreParts;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Why a reply is as it is: kept with the message (column {@code metadata}), so that a person can ask "why did she say that".
 *
 * @param memoryIds memories that were in the prompt, best first
 * @param hookIds follow-ups that were in the prompt
 * @param parts the prompt's parts in order, with their estimated tokens
 * @param promptTokens estimated tokens of the whole prompt
 * @param finish why the model stopped; {@code rule} when a rule answered instead of a model
 * @param disclosed whether the notice that an AI is speaking came with this reply
 * @param withheld what the model said and nobody heard: {@code plea}, {@code claim}, {@code echo}
 * @param rules version of the safety rules that judged line and reply
 * @param memoryScores why each of the memories was in the prompt
 * @param lore entries of lorebooks that were in the prompt, as they stood in it
 */
public record ReplyMetadata(
        List<UUID> memoryIds,
        List<UUID> hookIds,
        List<PromptPart> parts,
        int promptTokens,
        String provider,
        String finish,
        Integer firstTokenMs,
        BigDecimal costUsd,
        Boolean disclosed,
        List<String> withheld,
        String rules,
        List<LoreUse> lore,
        List<MemoryScore> memoryScores) {

    public ReplyMetadata {
        memoryIds = memoryIds == null ? List.of() : List.copyOf(memoryIds);
        hookIds = hookIds == null ? List.of() : List.copyOf(hookIds);
        memoryScores = memoryScores == null ? List.of() : List.copyOf(memoryScores);
        withheld = withheld == null ? List.of() : List.copyOf(withheld);
        parts = parts == null ? List.of() : List.copyOf(parts);
        lore = lore == null ? List.of() : List.copyOf(lore);
    }

    /**
     * An entry that was in the prompt.
     *
     * @param key which of its keys was said; null when it needed none
     * @param level 0, or through how many other entries it came up
     * @param remembered true when later turns ask whether it came up before, else null
     */
    public record LoreUse(UUID id, String name, String key, Why why, int level, Boolean remembered) {

        static LoreUse of(Hit hit) {
            return new LoreUse(hit.entry().id(), hit.entry().name(), hit.key(), hit.why(), hit.level(),
                    hit.entry().asksForEarlierMatches() ? Boolean.TRUE : null);
        }

        boolean isRemembered() {
            return Boolean.TRUE.equals(remembered);
        }
    }

    /**
     * Why a memory was in the prompt.
     *
     * @param reason {@code core}: always, because it is pinned or among the most important; {@code relevant}: it fits the
     *     line; {@code important}: there was room
     * @param score the sum of its parts; 0 when it does not fit the line
     */
    public record MemoryScore(UUID id, String reason, double score, ScoreParts parts) {}

    /** A named stretch of the prompt. */
    public record PromptPart(String name, int tokens) {}
}
