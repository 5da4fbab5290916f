package com.vixenbliss.creator.content.template;

import com.vixenbliss.creator.content.template.model.TemplateRevision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Revisions in a list, with the schema's rule that a number comes once. */
final class MapOfRevisions implements TemplateRevisions {

    private final List<TemplateRevision> rows = new ArrayList<>();

    /** Somebody else's, written between a reader's look and its own writing. */
    TemplateRevision sneaksIn;

    @Override
    public List<TemplateRevision> latest(UUID studioId) {
        return rows.stream().filter(row -> row.studioId().equals(studioId)).map(TemplateRevision::niche).distinct().sorted()
                .map(niche -> latest(studioId, niche).orElseThrow()).toList();
    }

    @Override
    public Optional<TemplateRevision> latest(UUID studioId, String niche) {
        return all(studioId, niche, 1).stream().findFirst();
    }

    @Override
    public Optional<TemplateRevision> find(UUID studioId, String niche, int revision) {
        return of(studioId, niche).filter(row -> row.revision() == revision).findFirst();
    }

    @Override
    public List<TemplateRevision> all(UUID studioId, String niche, int most) {
        return of(studioId, niche).sorted(Comparator.comparing(TemplateRevision::revision).reversed()).limit(most).toList();
    }

    private Stream<TemplateRevision> of(UUID studioId, String niche) {
        return rows.stream().filter(row -> row.studioId().equals(studioId) && row.niche().equals(niche));
    }

    @Override
    public boolean add(TemplateRevision revision) {
        if (sneaksIn != null) {
            rows.add(sneaksIn);
            sneaksIn = null;
        }
        return find(revision.studioId(), revision.niche(), revision.revision()).isEmpty() && rows.add(revision);
    }
}
