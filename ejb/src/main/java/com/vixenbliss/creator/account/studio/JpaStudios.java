package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.studio.model.Studio;
import com.vixenbliss.creator.account.studio.model.StudioMember;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Studios in PostgreSQL. */
@ApplicationScoped
class JpaStudios implements Studios {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OPEN_PLACES = """
            select m from StudioMember m join Studio s on s.id = m.studioId
            where m.userId = :user and s.status = com.vixenbliss.creator.account.studio.model.StudioStatus.ACTIVE
            order by m.id
            """;

    private static final String MEMBER_VIEWS = """
            select new com.vixenbliss.creator.account.studio.MemberView(u.id, u.email, u.displayName, m.role, m.createdAt)
            from StudioMember m join User u on u.id = m.userId
            where m.studioId = :studio
            order by m.id
            """;

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    /** Asked first, because a broken constraint is logged as an error; the constraint decides the race. */
    @Override
    public void add(Studio studio) {
        if (isTaken(studio.slug())) {
            throw new SlugTaken();
        }
        try {
            entities.persist(studio);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if ("studios_slug_key".equals(taken.getConstraintName())) {
                throw new SlugTaken();
            }
            throw taken;
        }
    }

    private boolean isTaken(String slug) {
        return entities.createQuery("select count(s) from Studio s where s.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getSingleResult() > 0;
    }

    @Override
    public Optional<Studio> byId(UUID id) {
        return Optional.ofNullable(entities.find(Studio.class, id));
    }

    @Override
    public Optional<Studio> lock(UUID id) {
        return Optional.ofNullable(entities.find(Studio.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Studio> page(PageRequest page) {
        return entities.createQuery("select s from Studio s where s.id > :after order by s.id", Studio.class)
                .setParameter("after", page.after() == null ? BEFORE_ALL : page.after())
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    @Override
    public void add(StudioMember member) {
        entities.persist(member);
    }

    @Override
    public void remove(StudioMember member) {
        entities.remove(member);
    }

    @Override
    public Optional<StudioMember> member(UUID studioId, UUID userId) {
        return entities.createQuery(
                        "select m from StudioMember m where m.studioId = :studio and m.userId = :user", StudioMember.class)
                .setParameter("studio", studioId)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StudioMember> membersOf(UUID studioId) {
        return entities.createQuery("select m from StudioMember m where m.studioId = :studio", StudioMember.class)
                .setParameter("studio", studioId)
                .getResultList();
    }

    @Override
    public List<StudioMember> openPlacesOf(UUID userId) {
        return entities.createQuery(OPEN_PLACES, StudioMember.class).setParameter("user", userId).getResultList();
    }

    @Override
    public List<MemberView> memberViews(UUID studioId) {
        return entities.createQuery(MEMBER_VIEWS, MemberView.class).setParameter("studio", studioId).getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
