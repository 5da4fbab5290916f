package com.vixenbliss.creator.companion.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.catalogue.lorebook.trigger.Why;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.LoreUse;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.MemoryScore;
import com.vixenbliss.creator.companion.chat.ReplyMetadata.PromptPart;
import com.vixenbliss.creator.companion.episode.EpisodeService;
import com.vixenbliss.creator.companion.episode.model.Message;
import com.vixenbliss.creator.companion.recall.index.ScoreParts;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers "why did she say that": what a reply was built from, as far as it still exists. */
@ApplicationScoped
@Transactional
public class ReplyContexts {

    private final EpisodeService episodes;
    private final ChatSettings settings;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    ReplyContexts(EpisodeService episodes, ChatSettings settings) {
        this.episodes = episodes;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected ReplyContexts() {
        this(null, null);
    }

    /** The context of a line that the caller may read; empty lists for a line that no model made. */
    public ReplyContext of(Caller caller, UUID messageId) {
        ReplyMetadata metadata = metadata(episodes.line(caller.userId(), messageId));
        return new ReplyContext(
                metadata.parts(),
                memories(caller.userId(), metadata),
                hooks(caller.userId(), metadata.hookIds()),
                metadata.lore().stream().map(UsedLore::of).toList(),
                metadata.promptTokens(),
                settings.promptTokenBudget(),
                metadata.finish(),
                metadata.provider());
    }

    private static ReplyMetadata metadata(Message message) {
        try {
            return Json.lenient().treeToValue(message.metadata(), ReplyMetadata.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The metadata of message " + message.id() + " is not readable", unreadable);
        }
    }

    private List<UsedMemory> memories(UUID userId, ReplyMetadata metadata) {
        List<UUID> ids = metadata.memoryIds();
        Map<UUID, MemoryScore> scores =
                metadata.memoryScores().stream().collect(Collectors.toMap(MemoryScore::id, score -> score));
        List<?> rows = ids.isEmpty() ? List.of() : entities.createNativeQuery("""
                        select id, type, summary from memory_events
                         where user_id = ?1 and id in (?2) and is_active order by importance_score desc
                        """)
                .setParameter(1, userId)
                .setParameter(2, ids)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> UsedMemory.of((UUID) row[0], (String) row[1], (String) row[2], scores.get(row[0])))
                .toList();
    }

    private List<UsedHook> hooks(UUID userId, List<UUID> ids) {
        List<?> rows = ids.isEmpty() ? List.of() : entities.createNativeQuery("""
                        select id, type, content from hooks
                         where user_id = ?1 and id in (?2) order by priority desc
                        """)
                .setParameter(1, userId)
                .setParameter(2, ids)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new UsedHook((UUID) row[0], (String) row[1], (String) row[2])).toList();
    }

    /**
     * What a reply was built from.
     *
     * @param promptParts in order, with estimated tokens; their texts are the studio's and not shown
     * @param tokens estimated tokens of the whole prompt
     * @param tokenBudget the most that a prompt may have at present
     * @param finish why the model stopped; {@code rule} when a rule answered
     */
    public record ReplyContext(
            List<PromptPart> promptParts,
            List<UsedMemory> memories,
            List<UsedHook> hooks,
            List<UsedLore> lorebook,
            int tokens,
            int tokenBudget,
            String finish,
            String provider) {}

    /**
     * A memory that was in the prompt.
     *
     * @param reason why: {@code core}, {@code relevant} or {@code important}; null where that was not kept
     * @param score the sum of its parts
     */
    public record UsedMemory(UUID id, String type, String summary, String reason, Double score, ScoreParts scoreParts) {

        static UsedMemory of(UUID id, String type, String summary, MemoryScore score) {
            return score == null
                    ? new UsedMemory(id, type, summary, null, null, null)
                    : new UsedMemory(id, type, summary, score.reason(), score.score(), score.parts());
        }
    }

    /**
     * An entry of a lorebook that was in the prompt. Its text is the studio's and not shown.
     *
     * @param key which of its keys was said; null when it needed none
     * @param level 0, or through how many other entries it came up
     */
    public record UsedLore(UUID id, String name, String key, Why why, int level) {

        static UsedLore of(LoreUse use) {
            return new UsedLore(use.id(), use.name(), use.key(), use.why(), use.level());
        }
    }

    /** A follow-up that was in the prompt. */
    public record UsedHook(UUID id, String type, String content) {}
}
