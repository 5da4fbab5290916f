package com.vixenbliss.creator.catalogue.world;

import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Worlds in PostgreSQL. */
@ApplicationScoped
class JpaWorlds implements Worlds {

    /** Sorts behind every id of ours. */
    private static final UUID LAST = new UUID(-1L, -1L);

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public void add(World world) {
        em.persist(world);
    }

    @Override
    public Optional<World> find(UUID studioId, UUID id) {
        return one(studioId, id).getResultStream().findFirst();
    }

    @Override
    public Optional<World> findForChange(UUID studioId, UUID id) {
        return one(studioId, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<World> one(UUID studioId, UUID id) {
        return em.createQuery("select w from World w where w.id = :id and w.studioId = :studio", World.class)
                .setParameter("id", id)
                .setParameter("studio", studioId);
    }

    @Override
    public List<World> list(UUID studioId, PageRequest page) {
        return em.createQuery("""
                        select w from World w
                        where w.studioId = :studio and w.id < :after
                        order by w.id desc""", World.class)
                .setParameter("studio", studioId)
                .setParameter("after", page.after() == null ? LAST : page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    @Override
    public boolean hasCharacters(UUID id) {
        return em.createQuery("select count(c) > 0 from StudioCharacter c where c.worldId = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    @Override
    public boolean hasCharactersYoungerThan(UUID id, int age) {
        // The age lies in a JSONB column, which JPQL cannot look into.
        return (boolean) em.createNativeQuery("""
                        select exists (select 1 from characters
                                       where world_id = :id and (visual_identity ->> 'age')::int < :age)""",
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("age", age)
                .getSingleResult();
    }

    @Override
    public void remove(World world) {
        em.remove(world);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
