package com.vixenbliss.creator.scene.generation;

import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.scene.generation.model.SceneImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures in the database. Each question names the person, so nobody sees another's. */
@ApplicationScoped
public class Scenes {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** In the order in which they were set off. */
    Page<SceneImage> page(UUID userId, UUID episodeId, PageRequest request) {
        List<SceneImage> rows = entities.createQuery("""
                        select s from SceneImage s
                         where s.userId = :user and s.episodeId = :episode
                           and s.sequenceIndex > coalesce((select p.sequenceIndex from SceneImage p where p.id = :after), 0)
                         order by s.sequenceIndex
                        """, SceneImage.class)
                .setParameter("user", userId)
                .setParameter("episode", episodeId)
                .setParameter("after", request.after())
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return Page.of(rows, request.limit(), scene -> scene.id().toString());
    }

    Optional<SceneImage> find(UUID userId, UUID id) {
        return entities.createQuery("select s from SceneImage s where s.id = :id and s.userId = :user", SceneImage.class)
                .setParameter("id", id)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }
}
