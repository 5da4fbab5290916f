package com.vixenbliss.creator.content.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.content.template.model.NicheTemplate;
import com.vixenbliss.creator.content.template.model.TemplateRevision;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Revisions in PostgreSQL. */
@ApplicationScoped
class JpaTemplateRevisions implements TemplateRevisions {

    private static final String OF_NICHE = "select r from TemplateRevision r where r.studioId = :studio and r.niche = :niche";

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public List<TemplateRevision> latest(UUID studioId) {
        return em.createQuery("""
                        select r from TemplateRevision r
                        where r.studioId = :studio
                          and r.revision = (select max(o.revision) from TemplateRevision o
                                            where o.studioId = :studio and o.niche = r.niche)
                        order by r.niche""", TemplateRevision.class)
                .setParameter("studio", studioId)
                .getResultList();
    }

    @Override
    public Optional<TemplateRevision> latest(UUID studioId, String niche) {
        return all(studioId, niche, 1).stream().findFirst();
    }

    @Override
    public Optional<TemplateRevision> find(UUID studioId, String niche, int revision) {
        return ofNiche(" and r.revision = :revision", studioId, niche).setParameter("revision", revision).getResultStream().findFirst();
    }

    @Override
    public List<TemplateRevision> all(UUID studioId, String niche, int most) {
        return ofNiche(" order by r.revision desc", studioId, niche).setMaxResults(most).getResultList();
    }

    private TypedQuery<TemplateRevision> ofNiche(String which, UUID studioId, String niche) {
        return em.createQuery(OF_NICHE + which, TemplateRevision.class)
                .setParameter("studio", studioId)
                .setParameter("niche", niche);
    }

    @Override
    public boolean add(TemplateRevision revision) {
        // Not persist(): of two writers of the same number one is to be refused, not to break its transaction.
        return em.createNativeQuery("""
                        insert into content_templates (id, created_at, studio_id, niche, revision, template)
                        values (:id, :now, :studio, :niche, :revision, cast(:template as jsonb))
                        on conflict do nothing""")
                .setParameter("id", revision.id())
                .setParameter("now", revision.createdAt())
                .setParameter("studio", revision.studioId())
                .setParameter("niche", revision.niche())
                .setParameter("revision", revision.revision())
                .setParameter("template", revision.template().map(JpaTemplateRevisions::json).orElse(null))
                .executeUpdate() == 1;
    }

    private static String json(NicheTemplate template) {
        try {
            return Json.lenient().writeValueAsString(template);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
