package com.vixenbliss.creator.catalogue.template;

import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.template.model.EpisodeTemplate;
import com.vixenbliss.creator.catalogue.template.model.TemplateStatus;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Templates in PostgreSQL. */
@ApplicationScoped
class JpaTemplates implements Templates {

    /** A studio sees its own; others see what is active, of characters that are. */
    private static final String VISIBLE = """
            select t from EpisodeTemplate t
            where (t.studioId = :studio
                   or t.status = :active
                      and exists (select 1 from StudioCharacter c
                                  where c.id = t.characterId and c.status = :published))""";

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(EpisodeTemplate template) {
        em.persist(template);
    }

    @Override
    public Optional<EpisodeTemplate> findVisible(UUID studioId, UUID id) {
        return visible(" and t.id = :id", studioId).setParameter("id", id).getResultStream().findFirst();
    }

    private TypedQuery<EpisodeTemplate> visible(String which, UUID studioId) {
        return em.createQuery(VISIBLE + which, EpisodeTemplate.class)
                .setParameter("studio", studioId)
                .setParameter("active", TemplateStatus.ACTIVE)
                .setParameter("published", CharacterStatus.ACTIVE);
    }

    @Override
    public Optional<EpisodeTemplate> findForChange(UUID studioId, UUID id) {
        return em.createQuery("""
                        select t from EpisodeTemplate t
                        where t.id = :id and t.studioId = :studio""", EpisodeTemplate.class)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EpisodeTemplate> listVisible(
            UUID studioId, UUID characterId, TemplateStatus status, PlaceCursor after, int most) {
        TypedQuery<EpisodeTemplate> query = visible((status == null ? "" : " and t.status = :status") + """
                 and t.characterId = :character
                 and (t.sortOrder > :order or t.sortOrder = :order and t.id > :after)
                order by t.sortOrder, t.id""", studioId);
        if (status != null) {
            query.setParameter("status", status);
        }
        return query.setParameter("character", characterId)
                .setParameter("order", after.place())
                .setParameter("after", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean isTaken(UUID characterId, String slug) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:slug, 0))", Integer.class)
                .setParameter("slug", characterId + "/" + slug)
                .getSingleResult();
        return em.createQuery("""
                        select count(t) > 0 from EpisodeTemplate t
                        where t.characterId = :character and t.slug = :slug""", Boolean.class)
                .setParameter("character", characterId)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    @Override
    public boolean isCharacterOf(UUID studioId, UUID characterId) {
        return em.createQuery("""
                        select count(c) > 0 from StudioCharacter c
                        where c.id = :id and c.studioId = :studio""", Boolean.class)
                .setParameter("id", characterId)
                .setParameter("studio", studioId)
                .getSingleResult();
    }

    @Override
    public boolean isCharacterVisible(UUID studioId, UUID characterId) {
        return em.createQuery("""
                        select count(c) > 0 from StudioCharacter c
                        where c.id = :id and (c.studioId = :studio or c.status = :published)""", Boolean.class)
                .setParameter("id", characterId)
                .setParameter("studio", studioId)
                .setParameter("published", CharacterStatus.ACTIVE)
                .getSingleResult();
    }

    @Override
    public Optional<EpisodeScript> script(UUID id) {
        return em.createQuery("select t from EpisodeTemplate t where t.id = :id", EpisodeTemplate.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(EpisodeScript::of);
    }

    @Override
    public Optional<EpisodeScript> firstScriptOf(UUID characterId) {
        return em.createQuery("""
                        select t from EpisodeTemplate t where t.characterId = :character and t.status = :active
                        order by t.sortOrder, t.id""", EpisodeTemplate.class)
                .setParameter("character", characterId)
                .setParameter("active", TemplateStatus.ACTIVE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(EpisodeScript::of);
    }

    @Override
    public void remove(EpisodeTemplate template) {
        em.remove(template);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
