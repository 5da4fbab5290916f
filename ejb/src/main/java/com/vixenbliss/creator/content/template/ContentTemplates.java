package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.account.audit.ContentTrail;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.TemplateRevision;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The templates of niches, as the platform brings them and as studios write them over: one use case, one transaction. */
@ApplicationScoped
@Transactional
public class ContentTemplates {

    private static final int MOST_NICHES = 100;
    private static final int MOST_SHOWN = 100;
    /** Another thing has this address. */
    private static final String RESERVED = "preview";

    private static final String WHAT = "content_template";

    private final TemplateRevisions revisions;
    private final ContentTrail trail;
    private final Clock clock;

    @Inject
    ContentTemplates(TemplateRevisions revisions, ContentTrail trail, Clock clock) {
        this.revisions = revisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ContentTemplates() {
        this(null, null, null);
    }

    /** All that hold for a studio: the platform's niches in their order, then those of its own. */
    public List<ContentTemplateView> list(UUID studioId) {
        Map<String, ContentTemplateView> views = new LinkedHashMap<>();
        ShippedTemplates.all().forEach((niche, template) -> views.put(niche, ContentTemplateView.shipped(niche, template)));
        for (TemplateRevision revision : revisions.latest(studioId)) {
            ContentTemplateView view = ContentTemplateView.of(revision, ShippedTemplates.find(revision.niche()).orElse(null));
            if (view.template() != null) {
                views.put(revision.niche(), view);
            }
        }
        return new ArrayList<>(views.values());
    }

    /** @throws ContentTemplateNotFound */
    public ContentTemplateView get(UUID studioId, String niche) {
        return find(studioId, niche).orElseThrow(ContentTemplateNotFound::new);
    }

    /** What a niche's pieces are made after; the general template where nobody has written one for it. */
    public NicheTemplate inForce(UUID studioId, String niche) {
        return find(studioId, niche).or(() -> find(studioId, ShippedTemplates.GENERAL)).map(ContentTemplateView::template)
                .orElseGet(() -> ShippedTemplates.find(ShippedTemplates.GENERAL).orElseThrow());
    }

    private Optional<ContentTemplateView> find(UUID studioId, String niche) {
        Optional<NicheTemplate> shipped = ShippedTemplates.find(niche);
        return revisions.latest(studioId, niche)
                .map(revision -> ContentTemplateView.of(revision, shipped.orElse(null)))
                .or(() -> shipped.map(template -> ContentTemplateView.shipped(niche, template)))
                .filter(view -> view.template() != null);
    }

    /** The studio's own revisions of a niche, the latest first; of one that was taken back, the template is the platform's. */
    public List<ContentTemplateView> history(UUID studioId, String niche) {
        NicheTemplate shipped = ShippedTemplates.find(niche).orElse(null);
        List<TemplateRevision> written = revisions.all(studioId, niche, MOST_SHOWN);
        if (written.isEmpty() && shipped == null) {
            throw new ContentTemplateNotFound();
        }
        return written.stream().map(revision -> ContentTemplateView.of(revision, shipped)).toList();
    }

    /** @throws ContentTemplateNotFound for a revision that was never written */
    public ContentTemplateView revision(UUID studioId, String niche, int version) {
        return revisions.find(studioId, niche, version)
                .map(revision -> ContentTemplateView.of(revision, ShippedTemplates.find(niche).orElse(null)))
                .orElseThrow(ContentTemplateNotFound::new);
    }

    /**
     * The first template of a niche of the studio's own.
     *
     * @throws Fault {@code INVALID} naming every field at fault; {@code CONFLICT} for a niche that has one, or too many niches
     */
    public ContentTemplateView create(UUID studioId, NewContentTemplate order) {
        TemplateRules.require("template.", order.template());
        if (find(studioId, order.niche()).isPresent() || order.niche().equals(RESERVED)) {
            throw new Fault(Kind.CONFLICT, "niche-taken", "There is a template for this niche. Change that one.");
        }
        if (list(studioId).size() >= MOST_NICHES) {
            throw new Fault(Kind.CONFLICT, "too-many-niches", "A studio has at most " + MOST_NICHES + " niches. Remove one first.");
        }
        TemplateRevision written = add(studioId, order.niche(), ExpectedVersion.ANY, order.template());
        trail.created(WHAT, written.id(), order.template());
        return ContentTemplateView.of(written, null);
    }

    /**
     * Writes another template over the one that holds, be it the studio's or the platform's.
     *
     * @param change what becomes of what is written now
     * @throws Fault {@code NOT_FOUND}; {@code INVALID} naming every field at fault; {@code STALE}
     */
    public ContentTemplateView revise(UUID studioId, String niche, ExpectedVersion expected, UnaryOperator<NicheTemplate> change) {
        ContentTemplateView before = get(studioId, niche);
        expected.check(before.version());
        NicheTemplate after = change.apply(before.template());
        TemplateRules.require("", after);
        if (after.equals(before.template())) {
            return before;
        }
        TemplateRevision written = add(studioId, niche, expected, after);
        trail.changed(WHAT, written.id(), before.template(), after);
        return ContentTemplateView.of(written, null);
    }

    /**
     * Takes the studio's words back: the platform's template holds again, or none.
     *
     * @throws Fault {@code NOT_FOUND} when the studio has none of its own, {@code STALE}
     */
    public void takeBack(UUID studioId, String niche, ExpectedVersion expected) {
        NicheTemplate own = revisions.latest(studioId, niche).flatMap(TemplateRevision::template).orElseThrow(ContentTemplateNotFound::new);
        trail.removed(WHAT, add(studioId, niche, expected, null).id(), own);
    }

    private TemplateRevision add(UUID studioId, String niche, ExpectedVersion expected, NicheTemplate template) {
        int latest = revisions.latest(studioId, niche).map(TemplateRevision::revision).orElse(0);
        expected.check(latest);
        TemplateRevision next = TemplateRevision.written(studioId, niche, latest + 1, template, clock.instant());
        if (!revisions.add(next)) {
            throw new Fault(Kind.STALE, "stale", "It was changed just now. Read it again, then change it.");
        }
        return next;
    }
}
