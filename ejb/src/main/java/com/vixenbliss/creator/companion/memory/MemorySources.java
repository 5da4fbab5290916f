package com.vixenbliss.creator.companion.memory;

import com.vixenbliss.creator.companion.memory.model.MemoryEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines behind memories: one query for all memories of a page. */
@ApplicationScoped
public class MemorySources {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** Memories as the person sees them. Lines that are no more are left out. */
    List<MemoryView> views(UUID userId, Collection<MemoryEvent> memories) {
        List<UUID> ids = memories.stream().flatMap(memory -> memory.sourceMessageIds().stream()).distinct().toList();
        Map<UUID, Line> lines = ids.isEmpty() ? Map.of() : lines(userId, ids);
        return memories.stream().map(memory -> MemoryView.of(memory, sources(memory, lines))).toList();
    }

    private Map<UUID, Line> lines(UUID userId, List<UUID> ids) {
        List<?> rows = entities.createNativeQuery("""
                        select m.id, m.episode_id, m.created_at, m.content
                          from messages m join episodes e on e.id = m.episode_id
                         where m.id in (:ids) and e.user_id = :user
                        """)
                .setParameter("ids", ids)
                .setParameter("user", userId)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row)
                .map(row -> new Line((UUID) row[0], (UUID) row[1], (Instant) row[2], (String) row[3]))
                .collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private static List<MemorySource> sources(MemoryEvent memory, Map<UUID, Line> lines) {
        return memory.sourceMessageIds().stream().map(lines::get).filter(Objects::nonNull)
                .map(line -> new MemorySource(line.id(), line.episodeId(), line.saidAt(),
                        Sentence.around(memory.content().evidence(), line.content())))
                .toList();
    }

    private record Line(UUID id, UUID episodeId, Instant saidAt, String content) {}
}
