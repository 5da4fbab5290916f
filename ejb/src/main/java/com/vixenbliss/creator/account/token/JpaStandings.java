package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.studio.model.StudioRole;
import com.vixenbliss.creator.account.user.model.UserStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.UUID;

/** Standings from PostgreSQL: one query, and one more for tokens of our own. */
@ApplicationScoped
class JpaStandings implements Standings {

    private static final String PERSON = """
            select u.status as status, u.admin as admin, m.role as role
            from User u
            left join Studio s on s.id = :studio
                 and s.status = com.vixenbliss.creator.account.studio.model.StudioStatus.ACTIVE
            left join StudioMember m on m.studioId = s.id and m.userId = u.id
            where u.id = :user
            """;

    private static final String SIGN_IN =
            "select count(t) from RefreshToken t where t.familyId = :family and t.revokedAt is null";

    @PersistenceContext(unitName = "creator")
    private EntityManager entities;

    @Override
    public Standing of(Standing.Key key) {
        return entities.createQuery(PERSON, Tuple.class)
                .setParameter("studio", key.studioId())
                .setParameter("user", key.userId())
                .getResultStream()
                .findFirst()
                .map(row -> new Standing(row.get("status") == UserStatus.ACTIVE, row.get("admin", Boolean.class),
                        row.get("role", StudioRole.class), isSignedIn(key.familyId())))
                .orElse(Standing.NONE);
    }

    private boolean isSignedIn(UUID family) {
        return family == null
                || entities.createQuery(SIGN_IN, Long.class).setParameter("family", family).getSingleResult() > 0;
    }
}
