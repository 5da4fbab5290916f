package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The making of an identity, as its rows say.
 *
 * @param characterId null until it is written, as {@code kitId}
 * @param seed of the first candidate for its face, and of its biography
 * @param stages in their order
 */
public record Making(
        UUID avatarId, UUID studioId, UUID characterId, UUID kitId, IdentityOrder order, long seed, List<Standing> stages) {

    public Making {
        stages = List.copyOf(stages);
    }

    /**
     * How a stage stands.
     *
     * @param attempts how often it was begun, with this time
     * @param spendId what is reserved for it; null for nothing
     */
    public record Standing(Stage stage, StageState state, int attempts, UUID spendId) {}

    /** The first that is not passed; empty when all are. */
    public Optional<Standing> current() {
        return stages.stream().filter(stage -> !stage.state().isPassed()).findFirst();
    }

    public Standing at(Stage wanted) {
        return stages.stream().filter(stage -> stage.stage() == wanted).findFirst().orElseThrow();
    }
}
