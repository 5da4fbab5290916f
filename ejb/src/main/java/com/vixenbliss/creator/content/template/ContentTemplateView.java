package com.vixenbliss.creator.content.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.TemplateRevision;
import java.time.Instant;

/**
 * The template of a niche as it holds, or once held, for a studio.
 *
 * @param version 0 when the studio has never written one
 * @param changedAt when the studio wrote this; null when it never did
 */
public record ContentTemplateView(String niche, int version, Origin origin, Instant changedAt, NicheTemplate template) {

    /** Whose words they are. */
    public enum Origin {
        @JsonProperty("shipped")
        SHIPPED,
        @JsonProperty("own")
        OWN
    }

    static ContentTemplateView shipped(String niche, NicheTemplate template) {
        return new ContentTemplateView(niche, 0, Origin.SHIPPED, null, template);
    }

    /** @param shipped what holds where the studio has taken its own back */
    static ContentTemplateView of(TemplateRevision revision, NicheTemplate shipped) {
        return new ContentTemplateView(revision.niche(), revision.revision(),
                revision.template().isPresent() ? Origin.OWN : Origin.SHIPPED, revision.createdAt(), revision.template().orElse(shipped));
    }
}
