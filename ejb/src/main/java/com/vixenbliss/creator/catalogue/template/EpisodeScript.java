package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.catalogue.template.model.SceneConfig;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import java.util.List;
import java.util.UUID;

/**
 * How an episode begins and where it could go.
 *
 * @param sortOrder of a character that came as a card: which of its greetings this is, from 0
 */
public record EpisodeScript(
        UUID id,
        int version,
        UUID characterId,
        String title,
        String situation,
        String openingLine,
        List<String> arcHints,
        SceneConfig sceneConfig,
        TemplateStatus status,
        int sortOrder) {

    /** Whether people may begin an episode with it. */
    public boolean isPublished() {
        return status == TemplateStatus.ACTIVE;
    }

    static EpisodeScript of(EpisodeTemplate template) {
        TemplateDraft t = template.draft();
        return new EpisodeScript(template.id(), template.version(), template.characterId(), t.title(), t.situation(),
                t.openingLine(), t.arcHints(), t.sceneConfig(), t.status(), t.sortOrder());
    }
}
