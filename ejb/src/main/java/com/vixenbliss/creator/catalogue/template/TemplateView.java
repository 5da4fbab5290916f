package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.catalogue.template.model.EpisodeType;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A template as somebody reads it. Only its own studio reads where the story could go and how its pictures are made
 * ({@code arcHints}, {@code sceneConfig}); for others these are null.
 */
public record TemplateView(
        UUID id,
        UUID studioId,
        UUID characterId,
        String title,
        String slug,
        String situation,
        String openingLine,
        EpisodeType episodeType,
        List<String> arcHints,
        SceneConfig sceneConfig,
        int sortOrder,
        TemplateStatus status,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** @param readerStudioId null for a fan */
    static TemplateView of(EpisodeTemplate template, UUID readerStudioId) {
        boolean own = template.studioId().equals(readerStudioId);
        TemplateDraft t = template.draft();
        return new TemplateView(template.id(), template.studioId(), template.characterId(), t.title(), t.slug(),
                t.situation(), t.openingLine(), t.episodeType(), own ? t.arcHints() : null,
                own ? t.sceneConfig() : null, t.sortOrder(), t.status(), template.version(),
                template.createdAt(), template.updatedAt());
    }
}
