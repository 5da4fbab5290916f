package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.catalogue.character.CharacterNotFound;
import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.catalogue.template.model.TemplateDraft;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.text.Slug;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Episode templates, for the studio that writes them and for everybody who reads: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class TemplateService {

    private final Templates templates;
    private final Event<TemplateChanged> changes;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    TemplateService(Templates templates, Event<TemplateChanged> changes, ContentTrail trail, Clock clock) {
        this.templates = templates;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected TemplateService() {
        this(null, null, null, null);
    }

    /** @throws Fault {@code NOT_FOUND} for a character that is not the studio's; {@code CONFLICT} for a taken slug */
    public TemplateView create(UUID studioId, UUID characterId, TemplateDraft draft) {
        if (!templates.isCharacterOf(studioId, characterId)) {
            throw new CharacterNotFound();
        }
        requireAdults(draft);
        EpisodeTemplate template = EpisodeTemplate.drafted(
                studioId, characterId, draft, slugFor(characterId, draft), clock.instant());
        templates.add(template);
        templates.flush();
        trail.created("episode_template", template.id(), draft);
        changes.fire(new TemplateChanged(template.id(), characterId));
        return TemplateView.of(template, studioId);
    }

    /**
     * By sort order.
     *
     * @param readerStudioId null for a fan, who finds the active ones; a studio finds all of its own
     * @param status null for all
     * @param limit as {@code PageRequest} has checked it
     * @param cursor null for the first page
     */
    public Page<TemplateView> list(
            UUID readerStudioId, UUID characterId, TemplateStatus status, int limit, String cursor) {
        PlaceCursor after = PlaceCursor.parse(cursor);
        if (!templates.isCharacterVisible(readerStudioId, characterId)) {
            throw new CharacterNotFound();
        }
        return Page.of(
                        templates.listVisible(readerStudioId, characterId, status, after, limit + 1),
                        limit,
                        last -> new PlaceCursor(last.draft().sortOrder(), last.id()).toString())
                .map(template -> TemplateView.of(template, readerStudioId));
    }

    /** @param readerStudioId null for a fan */
    public TemplateView get(UUID readerStudioId, UUID id) {
        return TemplateView.of(
                templates.findVisible(readerStudioId, id).orElseThrow(TemplateNotFound::new), readerStudioId);
    }

    /**
     * @param change what becomes of what is written now
     * @throws Fault {@code STALE}; {@code CONFLICT} for a taken slug or a status that cannot follow
     */
    public TemplateView revise(UUID studioId, UUID id, ExpectedVersion expected, UnaryOperator<TemplateDraft> change) {
        EpisodeTemplate template = forChange(studioId, id, expected);
        TemplateDraft before = template.draft();
        TemplateDraft after = change.apply(before);
        requireAdults(after);
        if (after.slug() != null && !after.slug().equals(before.slug())) {
            requireFree(template.characterId(), after.slug());
        }
        template.revise(after, clock.instant());
        templates.flush();
        trail.changed("episode_template", id, before, template.draft());
        changes.fire(new TemplateChanged(id, template.characterId()));
        return TemplateView.of(template, studioId);
    }

    /**
     * A draft goes for good; what was offered to people is archived, because episodes may have begun with it.
     *
     * @throws Fault {@code STALE}
     */
    public void delete(UUID studioId, UUID id, ExpectedVersion expected) {
        EpisodeTemplate template = forChange(studioId, id, expected);
        if (template.isDraft()) {
            templates.remove(template);
        } else {
            template.archive(clock.instant());
        }
        trail.removed("episode_template", id, template.draft());
        changes.fire(new TemplateChanged(id, template.characterId()));
    }

    private static void requireAdults(TemplateDraft draft) {
        AdultOnly.require("title", draft.title());
        AdultOnly.require("situation", draft.situation());
        AdultOnly.require("opening_line", draft.openingLine());
        AdultOnly.require("arc_hints", draft.arcHints());
    }

    private EpisodeTemplate forChange(UUID studioId, UUID id, ExpectedVersion expected) {
        EpisodeTemplate template = templates.findForChange(studioId, id).orElseThrow(TemplateNotFound::new);
        expected.check(template.version());
        return template;
    }

    private Slug slugFor(UUID characterId, TemplateDraft draft) {
        if (draft.slug() != null) {
            requireFree(characterId, draft.slug());
            return new Slug(draft.slug());
        }
        Slug slug = Slug.from(draft.title());
        return templates.isTaken(characterId, slug.value()) ? slug.another() : slug;
    }

    private void requireFree(UUID characterId, String slug) {
        if (templates.isTaken(characterId, slug)) {
            throw new Fault(Kind.CONFLICT, "slug-taken", "This slug is taken. Choose another, or leave it out.");
        }
    }
}
