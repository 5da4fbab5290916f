package com.vixenbliss.creator.catalogue.template.model;

import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a studio writes about an episode template.
 *
 * @param slug unique within the character; made from the title when left out
 * @param openingLine the first thing the character says
 * @param arcHints where the story could go
 * @param sortOrder the first active one opens a first chat
 * @param status left out, it stays what it is, and begins as a draft
 */
public record TemplateDraft(
        @NotNull @Text(max = 120, blank = false) String title,
        @Size(min = 2, max = 60) @Pattern(regexp = Slug.FORM, message = Slug.RULE) String slug,
        @NotNull @Text(max = SITUATION, blank = false, lines = true) String situation,
        @NotNull @Text(max = OPENING_LINE, blank = false, lines = true) String openingLine,
        EpisodeType episodeType,
        @Size(max = 20) List<@NotNull @Text(max = 500, blank = false, lines = true) String> arcHints,
        @Valid SceneConfig sceneConfig,
        @Min(0) @Max(10_000) Integer sortOrder,
        TemplateStatus status) {

    /** The most characters of a situation and of an opening line. */
    public static final int SITUATION = 4_000;
    public static final int OPENING_LINE = 8_000;

    public TemplateDraft {
        episodeType = Objects.requireNonNullElse(episodeType, EpisodeType.CORE);
        arcHints = arcHints == null ? List.of() : Collections.unmodifiableList(arcHints);
        sceneConfig = Objects.requireNonNullElse(sceneConfig, SceneConfig.NONE);
        sortOrder = Objects.requireNonNullElse(sortOrder, 0);
    }
}
