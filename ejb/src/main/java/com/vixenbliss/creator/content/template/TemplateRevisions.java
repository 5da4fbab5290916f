package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.TemplateRevision;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What studios have written over the templates of niches. */
interface TemplateRevisions {

    /** Of each niche the latest, by niche. */
    List<TemplateRevision> latest(UUID studioId);

    Optional<TemplateRevision> latest(UUID studioId, String niche);

    /** One that once held. */
    Optional<TemplateRevision> find(UUID studioId, String niche, int revision);

    /** The latest first. */
    List<TemplateRevision> all(UUID studioId, String niche, int most);

    /** @return false when somebody else has just written a revision of that number */
    boolean add(TemplateRevision revision);
}
