package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Characters in PostgreSQL. */
@ApplicationScoped
class JpaCharacters implements Characters {

    private static final String VISIBLE = """
            select c from StudioCharacter c
            where (c.status = :active or c.studioId = :studio)""";

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(StudioCharacter character) {
        em.persist(character);
    }

    @Override
    public Optional<StudioCharacter> findVisible(UUID studioId, UUID id) {
        return visible(" and c.id = :id", studioId).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public Optional<StudioCharacter> findVisible(UUID studioId, String slug) {
        return visible(" and c.slug = :slug", studioId).setParameter("slug", slug).getResultStream().findFirst();
    }

    private TypedQuery<StudioCharacter> visible(String which, UUID studioId) {
        return em.createQuery(VISIBLE + which, StudioCharacter.class)
                .setParameter("active", CharacterStatus.ACTIVE)
                .setParameter("studio", studioId);
    }

    @Override
    public Optional<StudioCharacter> findForChange(UUID studioId, UUID id) {
        return em.createQuery("""
                        select c from StudioCharacter c
                        where c.id = :id and c.studioId = :studio""", StudioCharacter.class)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StudioCharacter> listVisible(UUID studioId, CharacterFilter filter, PageRequest page) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        StringBuilder which = new StringBuilder();
        narrow(which, wanted, " and c.status = :status", filter.status());
        narrow(which, wanted, " and c.worldId = :world", filter.worldId());
        narrow(which, wanted, " and c.studioId = :owner", filter.studioId());
        narrow(which, wanted, " and lower(concat(c.name, ' ', c.archetype, ' ', c.tagline)) like :words", like(filter.words()));
        narrow(which, wanted, " and c.id < :after", page.after());
        TypedQuery<StudioCharacter> query = visible(which + " order by c.id desc", studioId);
        wanted.forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1).getResultList();
    }

    private static String like(String words) {
        return words == null || words.isBlank()
                ? null
                : '%' + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + '%';
    }

    /** Adds a condition of ours only where there is a value: PostgreSQL cannot tell the type of a bare null. */
    private static void narrow(StringBuilder which, Map<String, Object> wanted, String condition, Object value) {
        if (value != null) {
            which.append(condition);
            wanted.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    @Override
    public boolean isTaken(String slug) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:slug, 0))", Integer.class)
                .setParameter("slug", slug)
                .getSingleResult();
        return em.createQuery("select count(c) > 0 from StudioCharacter c where c.slug = :slug", Boolean.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    @Override
    public Optional<String> genreOfWorld(UUID studioId, UUID worldId) {
        return em.createQuery("select w.genre from World w where w.id = :id and w.studioId = :studio", String.class)
                .setParameter("id", worldId)
                .setParameter("studio", studioId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Persona> persona(UUID id) {
        return em.createQuery("""
                        select c, w,
                               (select b.revision from Lorebook b where b.characterId = c.id),
                               (select b.revision from Lorebook b where b.worldId = c.worldId)
                        from StudioCharacter c left join World w on w.id = c.worldId
                        where c.id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> Persona.of((StudioCharacter) row[0], (World) row[1], (Integer) row[2], (Integer) row[3]));
    }

    @Override
    public Optional<Sitter> sitter(UUID id) {
        return em.createQuery("select c from StudioCharacter c where c.id = :id", StudioCharacter.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Sitter::of);
    }

    @Override
    public void remove(StudioCharacter character) {
        em.createQuery("delete from EpisodeTemplate t where t.characterId = :id")
                .setParameter("id", character.id())
                .executeUpdate();
        em.remove(character);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
