package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * A picture that a person asks for: of the present moment of an episode.
 *
 * @param episodeId one of the person's own
 * @param triggerType {@code manual}, and that is meant when it is left out
 * @param note what the person would like to see; null for nothing
 */
public record SceneOrder(
        @NotNull UUID episodeId,
        @Pattern(regexp = "manual", message = "must be manual") String triggerType,
        @Text(max = 300, blank = false) String note) {}
