package com.vixenbliss.creator.identity.making.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which candidates an avatar's anchor is chosen among. Joins the caller's transaction. */
@ApplicationScoped
@Transactional
class AnchorRows {

    private static final String ORDERED = """
            update identity_stages set candidates = cast(string_to_array(:ids, ',') as uuid[]), updated_at = now()
             where avatar_id = :avatar and stage = 'anchor'
            """;

    private static final String CANDIDATES =
            "select array_to_string(candidates, ',') from identity_stages where avatar_id = :avatar and stage = 'anchor'";

    private static final String WAITING_FOR = """
            select avatar_id from identity_stages
             where stage = 'anchor' and state = 'running' and cast(:asset as uuid) = any(candidates)
            """;

    private static final String OF_KIT = """
            select s.avatar_id from identity_stages s join avatars a on a.id = s.avatar_id
             where a.avatar_kit_id = :kit and s.stage = 'anchor' and s.state = 'running'
            """;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** @param assets in the order in which they are preferred */
    void ordered(UUID avatarId, List<UUID> assets) {
        entities.createNativeQuery(ORDERED)
                .setParameter("ids", assets.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter("avatar", avatarId)
                .executeUpdate();
    }

    List<UUID> candidates(UUID avatarId) {
        List<?> found = entities.createNativeQuery(CANDIDATES).setParameter("avatar", avatarId).getResultList();
        return found.stream().filter(ids -> ids != null && !ids.toString().isEmpty())
                .flatMap(ids -> Arrays.stream(ids.toString().split(","))).map(UUID::fromString).toList();
    }

    /** The avatar whose anchor stage waits for a candidate. */
    Optional<UUID> waitingFor(UUID assetId) {
        return one(entities.createNativeQuery(WAITING_FOR).setParameter("asset", assetId).getResultList());
    }

    /** The avatar of a kit whose anchor stage is under way. */
    Optional<UUID> underWayFor(UUID kitId) {
        return one(entities.createNativeQuery(OF_KIT).setParameter("kit", kitId).getResultList());
    }

    private static Optional<UUID> one(List<?> rows) {
        return rows.stream().findFirst().map(id -> (UUID) id);
    }
}
