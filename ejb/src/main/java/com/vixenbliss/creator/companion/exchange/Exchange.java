package com.vixenbliss.creator.companion.exchange;

import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Milestone;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An exchange in hand: the row's lease and all that is needed to learn from it, as one query gives it.
 *
 * @param fence the number of this taking; writes with an older one are refused
 * @param attempts with this one
 * @param queuedAt waiting since
 * @param line what the person said; null when the line is gone or was answered by a rule
 * @param reply null when the model never answered
 * @param offered hooks that the character was invited to take up
 * @param waiting other active hooks of the pair, the soonest first: the line may settle them before their time
 * @param usedMemories ids of memories that the reply was built from
 * @param supplied texts of the platform's that a long line may have copied from
 * @param linesInEpisode with this turn, counted up to 60
 */
public record Exchange(
        UUID turnId,
        int fence,
        int attempts,
        Instant queuedAt,
        UUID episodeId,
        boolean opensEpisode,
        UUID userId,
        String personName,
        String timeZone,
        UUID characterId,
        String characterName,
        UUID studioId,
        UUID relationshipId,
        Stage stage,
        int stageProgress,
        Dynamic dynamic,
        List<Milestone> milestones,
        UUID messageId,
        Instant saidAt,
        String line,
        String reply,
        List<Line> earlier,
        List<Claim> known,
        List<Offered> offered,
        List<Offered> waiting,
        List<UUID> usedMemories,
        List<String> supplied,
        int linesInEpisode) {

    public Exchange {
        milestones = List.copyOf(milestones);
        earlier = List.copyOf(earlier);
        known = List.copyOf(known);
        offered = List.copyOf(offered);
        waiting = List.copyOf(waiting);
        usedMemories = List.copyOf(usedMemories);
        supplied = List.copyOf(supplied);
    }

    /** A line said before; the role is {@code user} or {@code assistant}. */
    public record Line(String role, String content) {}

    /** Something remembered that the line may repeat or contradict. */
    public record Claim(String claimKey, String summary) {}

    /** A hook that the line or the reply may have to do with. */
    public record Offered(UUID id, String content, String claimKey) {}

    /** What of the line is the person's own, and not the platform's come back. */
    String ownWords() {
        List<String> longer = new ArrayList<>(supplied);
        earlier.stream().filter(said -> !"user".equals(said.role())).map(Line::content).forEach(longer::add);
        return OwnWords.of(line, known.stream().map(Claim::summary).toList(), longer);
    }

    /** How the two stood when this was loaded. */
    public Bond bond() {
        return new Bond(stage, stageProgress, dynamic, milestones);
    }

    /** Lines in the episode before this turn, as far as they were counted. */
    public int linesBefore() {
        return linesInEpisode - (reply == null ? 1 : 2);
    }
}
