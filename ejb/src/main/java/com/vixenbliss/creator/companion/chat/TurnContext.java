package com.vixenbliss.creator.companion.chat;

import com.vixenbliss.creator.companion.chat.ReplyMetadata.MemoryScore;
import com.vixenbliss.creator.companion.hook.DayAllowance;
import com.vixenbliss.creator.companion.hook.PersonalTime;
import com.vixenbliss.creator.companion.recall.MemoryChanges;
import com.vixenbliss.creator.companion.recall.PairKey;
import com.vixenbliss.creator.companion.recall.ReplyMemories.Chosen;
import com.vixenbliss.creator.companion.recall.index.Memory;
import com.vixenbliss.creator.platform.ai.spi.ModelMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Everything of the session that a reply is built from, as it stood when the turn was taken.
 *
 * @param history the lines before this one, oldest first, at most {@link TurnLedger#HISTORY}
 * @param memories best first, at most {@link TurnLedger#MEMORIES}
 * @param unseen what this node's index of the pair has not seen; null when memories have been chosen
 * @param hooks due ones, most urgent first, at most {@link TurnLedger#HOOKS} and no more than the person's day allows
 */
record TurnContext(
        Turn turn,
        String line,
        UUID templateId,
        String scene,
        Person person,
        Bond bond,
        List<ModelMessage> history,
        List<Remembered> memories,
        List<DueHook> hooks,
        SoFar soFar,
        MemoryChanges unseen) {

    TurnContext {
        history = List.copyOf(history);
        memories = List.copyOf(memories);
        hooks = List.copyOf(hooks);
    }

    /**
     * The episode until now.
     *
     * @param replies how often the character has spoken
     * @param loreMatched entries of its lorebooks that ask whether they came up before, and did
     */
    record SoFar(int replies, Set<UUID> loreMatched) {
        SoFar {
            loreMatched = Set.copyOf(loreMatched);
        }
    }

    /** The same, with the memories that were chosen for the reply. */
    TurnContext remembering(List<Remembered> chosen) {
        return new TurnContext(turn, line, templateId, scene, person, bond, history, chosen, hooks, soFar, null);
    }

    PairKey pair() {
        return new PairKey(turn.userId(), turn.characterId());
    }

    /**
     * The one who speaks with the character.
     *
     * @param ageInDoubt said once something by which they may be under 18, and nobody has settled it
     */
    record Person(String displayName, ZoneId zone, Locale locale, boolean ageInDoubt) {}

    /** Where the two stand. */
    record Bond(String stage, int stageProgress, Dynamic dynamic) {}

    /** How it feels between the two just now; beats are the last ten moments that counted, oldest first. */
    record Dynamic(int tensionLevel, String tone, List<String> recentBeats) {
        Dynamic {
            recentBeats = recentBeats == null ? List.of() : List.copyOf(recentBeats);
        }
    }

    /**
     * @param canon {@code real}: about the person; {@code role}: said in play
     * @param why what speaks for it; null when that was not asked
     */
    record Remembered(UUID id, String type, String canon, String summary, Instant observedAt, MemoryScore why) {

        /** Characters of a memory in a prompt: an imported line may be long. */
        private static final int LONGEST = 500;

        Remembered(UUID id, String type, String canon, String summary, Instant observedAt) {
            this(id, type, canon, summary, observedAt, null);
        }

        static Remembered of(Chosen chosen) {
            Memory memory = chosen.memory();
            String said = memory.externalId() == null ? memory.summary() : memory.speaker() + ": " + memory.summary();
            return new Remembered(
                    memory.id(), memory.type(), memory.canon(), said.substring(0, Math.min(LONGEST, said.length())), memory.observedAt(),
                    new MemoryScore(memory.id(), chosen.reason(), chosen.score(), chosen.parts()));
        }
    }

    /**
     * What there is to come back to, and what the day still allows.
     *
     * @param now by the database's clock
     * @param raised when hooks of the person were raised in the last 26 hours
     * @param due those that were offered lately first, so that a day is not filled with beginnings
     */
    record DueHooks(Instant now, int perDay, List<Instant> raised, List<DueHook> due) {

        List<DueHook> allowedIn(ZoneId zone) {
            return due.stream().limit(DayAllowance.of(new PersonalTime(now, zone), perDay, raised).left()).toList();
        }
    }

    /** Something to come back to. */
    record DueHook(UUID id, String type, String content, String suggestedOpener) {}
}
