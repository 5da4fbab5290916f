package com.vixenbliss.creator.identity.avatar;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.identity.avatar.model.AvatarStatus;
import com.vixenbliss.creator.visual.kit.model.LikenessSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An identity as its studio reads it.
 *
 * @param jobId of its making
 * @param name of its persona; the wanted one, or none, until that is written
 * @param characterId null until its persona is written, as {@code avatarKitId}
 * @param triggerWord what its trained models answer to
 * @param makingStatus how its making goes; {@code status} says how far it has come
 * @param progress stages that are over, of how many
 * @param totalCostUsd what it has cost so far with all that was made of it, in US dollars
 * @param activeLoraModelId null while none is trained
 * @param components the latest of each type; left out of lists
 */
public record AvatarView(
        UUID id,
        UUID jobId,
        String name,
        String niche,
        UUID characterId,
        UUID avatarKitId,
        AvatarStatus status,
        MakingStatus makingStatus,
        Progress progress,
        List<StageView> stages,
        LikenessSource likeness,
        String triggerWord,
        JsonNode visualCharacteristics,
        UUID activeLoraModelId,
        BigDecimal estimateUsd,
        BigDecimal totalCostUsd,
        List<ComponentView> components,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    public AvatarView {
        stages = List.copyOf(stages);
        components = components == null ? null : List.copyOf(components);
    }

    /** How many stages are over, of how many that were ordered, and whether one failed. */
    public record Progress(int done, int total, int failed) {

        /** @param stages in their order */
        public static Progress of(List<StageView> stages) {
            int done = (int) stages.stream().filter(stage -> stage.state() == StageState.DONE).count();
            int ordered = (int) stages.stream().filter(stage -> stage.state() != StageState.SKIPPED).count();
            int failed = (int) stages.stream().filter(stage -> stage.state() == StageState.FAILED).count();
            return new Progress(done, ordered, failed);
        }
    }

    AvatarView with(List<ComponentView> parts) {
        return new AvatarView(id, jobId, name, niche, characterId, avatarKitId, status, makingStatus, progress, stages, likeness,
                triggerWord, visualCharacteristics, activeLoraModelId, estimateUsd, totalCostUsd, parts, version, createdAt, updatedAt);
    }
}
