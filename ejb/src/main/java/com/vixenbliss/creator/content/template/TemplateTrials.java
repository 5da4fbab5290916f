package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.catalogue.character.Sitter;
import com.vixenbliss.creator.catalogue.character.Sitters;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.Platform;
import com.vixenbliss.creator.identity.avatar.AvatarFacts;
import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.platform.fault.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tries templates by the very plan of the batches. Nothing is stored, nothing is drawn and no model is asked. */
@ApplicationScoped
@Transactional
public class TemplateTrials {

    private static final int SHOWN = 12;
    private static final String ANY_TRIGGER = "VXSAMPLE";
    private static final Sitter ANYBODY = new Sitter(new UUID(0, 0), new UUID(0, 0), List.of("Anybody"),
            new VisualIdentity(GenderTag.FEMALE, null, 30, null, null));

    private final ContentTemplates templates;
    private final ContentPlanner planner;
    private final Avatars avatars;
    private final Sitters sitters;

    @Inject
    TemplateTrials(ContentTemplates templates, ContentPlanner planner, Avatars avatars, Sitters sitters) {
        this.templates = templates;
        this.planner = planner;
        this.avatars = avatars;
        this.sitters = sitters;
    }

    /** For the CDI client proxy only. */
    protected TemplateTrials() {
        this(null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} for a niche or identity that is not the studio's; {@code INVALID} as saving and planning say */
    public TemplateTrial run(UUID studioId, TemplateTrialOrder order) {
        Optional<AvatarFacts> avatar = Optional.ofNullable(order.avatarId()).map(id -> avatars.require(studioId, id));
        Sitter sitter = avatar.map(AvatarFacts::characterId).flatMap(sitters::find).orElse(ANYBODY);
        String trigger = avatar.map(AvatarFacts::triggerWord).orElse(ANY_TRIGGER);
        return TemplateTrial.of(planner.plan(new PlanOrder(sitter, trigger, template(studioId, order), orEmpty(order.themes()),
                order.platforms() == null || order.platforms().isEmpty() ? List.of(Platform.values()) : order.platforms(),
                Objects.requireNonNullElse(order.seed(), 0L), Objects.requireNonNullElse(order.count(), SHOWN), List.of())));
    }

    private NicheTemplate template(UUID studioId, TemplateTrialOrder order) {
        if ((order.template() == null) == (order.niche() == null)) {
            throw Fault.invalid("niche", "is needed, or template, and not both");
        }
        if (order.template() == null) {
            return templates.get(studioId, order.niche()).template();
        }
        TemplateRules.require("template.", order.template());
        return order.template();
    }

    private static List<String> orEmpty(List<String> list) {
        return list == null ? List.of() : list;
    }
}
