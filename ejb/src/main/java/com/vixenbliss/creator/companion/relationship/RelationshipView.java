package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.companion.relationship.model.Bond;
import com.vixenbliss.creator.companion.relationship.model.Dynamic;
import com.vixenbliss.creator.companion.relationship.model.Milestone;
import com.vixenbliss.creator.companion.relationship.model.Relationship;
import com.vixenbliss.creator.companion.relationship.model.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A relationship as the person sees it. The last three are absent in live events, which tell only what moved. */
public record RelationshipView(
        UUID characterId,
        Stage stage,
        int stageProgress,
        Dynamic dynamic,
        List<Milestone> milestones,
        Integer totalEpisodes,
        Integer totalMessages,
        Instant lastInteractionAt) {

    /** A relationship from its row. */
    public static RelationshipView of(Relationship row) {
        Bond bond = row.bond();
        return new RelationshipView(
                row.characterId(), bond.stage(), bond.progress(), bond.dynamic(), bond.milestones(),
                row.totalEpisodes(), row.totalMessages(), row.lastInteractionAt());
    }

    /** What has just moved. */
    public static RelationshipView of(UUID characterId, Bond bond) {
        return new RelationshipView(
                characterId, bond.stage(), bond.progress(), bond.dynamic(), bond.milestones(), null, null, null);
    }
}
