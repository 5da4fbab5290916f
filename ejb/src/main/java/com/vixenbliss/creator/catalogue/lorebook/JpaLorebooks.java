package com.vixenbliss.creator.catalogue.lorebook;

import com.vixenbliss.creator.catalogue.lorebook.model.Lorebook;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookEntry;
import com.vixenbliss.creator.catalogue.lorebook.model.LoreOwner;
import com.vixenbliss.creator.platform.value.PlaceCursor;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lorebooks in PostgreSQL. */
@ApplicationScoped
class JpaLorebooks implements Lorebooks {

    @PersistenceContext(unitName = "creator")
    private EntityManager em;

    @Override
    public boolean isOf(UUID studioId, LoreOwner owner) {
        String who = owner.isCharacter() ? "StudioCharacter" : "World";
        return em.createQuery("select count(o) > 0 from " + who + " o where o.id = :id and o.studioId = :studio", Boolean.class)
                .setParameter("id", owner.id())
                .setParameter("studio", studioId)
                .getSingleResult();
    }

    @Override
    public Optional<Lorebook> book(UUID studioId, LoreOwner owner) {
        return book(owner).filter(book -> book.studioId().equals(studioId));
    }

    @Override
    public Optional<Lorebook> book(LoreOwner owner) {
        return oneBook(owner).getResultStream().findFirst();
    }

    private TypedQuery<Lorebook> oneBook(LoreOwner owner) {
        return em.createQuery("select b from Lorebook b where b." + column(owner) + " = :owner", Lorebook.class)
                .setParameter("owner", owner.id());
    }

    @Override
    public Lorebook bookForChange(UUID studioId, LoreOwner owner, Instant now) {
        em.createNativeQuery("""
                        insert into lorebooks (id, studio_id, character_id, world_id, created_at, updated_at)
                        values (:id, :studio, cast(:character as uuid), cast(:world as uuid), :now, :now)
                        on conflict do nothing""")
                .setParameter("id", TimeOrderedId.next())
                .setParameter("studio", studioId)
                .setParameter("character", text(owner.characterId()))
                .setParameter("world", text(owner.worldId()))
                .setParameter("now", now)
                .executeUpdate();
        return oneBook(owner).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public void advance(Lorebook book) {
        // Not through the entity: what changes is the book's content, and the version of its settings stays.
        em.createQuery("update Lorebook b set b.revision = b.revision + 1 where b.id = :id")
                .setParameter("id", book.id())
                .executeUpdate();
    }

    @Override
    public void add(LorebookEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<LorebookEntry> entry(UUID studioId, UUID id) {
        return em.createQuery("select e from LorebookEntry e where e.id = :id and e.studioId = :studio", LorebookEntry.class)
                .setParameter("id", id)
                .setParameter("studio", studioId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LorebookEntry> list(UUID studioId, LoreOwner owner, PlaceCursor after, int most) {
        String which = owner == null ? "" : " and e." + column(owner) + " = :owner";
        TypedQuery<LorebookEntry> query = em.createQuery("""
                        select e from LorebookEntry e
                        where e.studioId = :studio
                          and (e.insertionOrder > :order or e.insertionOrder = :order and e.id > :after)""" + which
                        + " order by e.insertionOrder, e.id", LorebookEntry.class)
                .setParameter("studio", studioId)
                .setParameter("order", after.place())
                .setParameter("after", after.id());
        if (owner != null) {
            query.setParameter("owner", owner.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public Size sizeOf(LoreOwner owner) {
        Object[] row = em.createQuery("select count(e), coalesce(sum(length(e.content)), 0) from LorebookEntry e where e."
                        + column(owner) + " = :owner", Object[].class)
                .setParameter("owner", owner.id())
                .getSingleResult();
        return new Size(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    @Override
    public List<LorebookEntry> all(LoreOwner owner) {
        return em.createQuery("select e from LorebookEntry e where e." + column(owner) + " = :owner order by e.ordinal",
                        LorebookEntry.class)
                .setParameter("owner", owner.id())
                .getResultList();
    }

    private static String column(LoreOwner owner) {
        return owner.isCharacter() ? "characterId" : "worldId";
    }

    @Override
    public void remove(LorebookEntry entry) {
        em.remove(entry);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
