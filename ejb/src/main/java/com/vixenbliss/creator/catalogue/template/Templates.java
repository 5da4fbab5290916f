package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored templates. Questions for somebody carry that reader's studio: what one may not see is not there. */
interface Templates {

    void add(EpisodeTemplate template);

    /** @param studioId of the reader, null for a fan, who finds active ones of published characters */
    Optional<EpisodeTemplate> findVisible(UUID studioId, UUID id);

    /** One of that studio, held until the end of the transaction, so that two writers take turns. */
    Optional<EpisodeTemplate> findForChange(UUID studioId, UUID id);

    /**
     * Rows behind the cursor, by sort order and id.
     *
     * @param status null for all
     */
    List<EpisodeTemplate> listVisible(
            UUID studioId, UUID characterId, TemplateStatus status, PlaceCursor after, int most);

    /** Waits for whoever is just taking the same one, so that the answer holds until this transaction ends. */
    boolean isTaken(UUID characterId, String slug);

    /** Whether that character is the studio's own. */
    boolean isCharacterOf(UUID studioId, UUID characterId);

    /** Whether that reader may see the character. */
    boolean isCharacterVisible(UUID studioId, UUID characterId);

    Optional<EpisodeScript> script(UUID id);

    /** The first active one. */
    Optional<EpisodeScript> firstScriptOf(UUID characterId);

    void remove(EpisodeTemplate template);

    /** Writes what has changed, so that versions are right. */
    void flush();
}
