package com.vixenbliss.creator.companion.episode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vixenbliss.creator.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Who watches which episode on this node. Events are told, not kept: what they tell of can be read by GET. */
@ApplicationScoped
public class EpisodeChannels implements EpisodeEvents {

    private final Map<UUID, List<Watcher>> watchers = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();

    @Override
    public void publish(UUID episodeId, String type, Object data) {
        List<Watcher> audience = watchers.get(episodeId);
        if (audience != null && !audience.isEmpty()) {
            String json = write(data);
            String id = Long.toString(counter.incrementAndGet());
            audience.forEach(watcher -> watcher.onEvent(id, type, json));
        }
    }

    /** Adds a watcher. */
    public void watch(UUID episodeId, Watcher watcher) {
        watchers.compute(episodeId, (id, known) -> {
            List<Watcher> all = known == null ? new CopyOnWriteArrayList<>() : known;
            all.add(watcher);
            return all;
        });
    }

    /** Removes a watcher. */
    public void leave(UUID episodeId, Watcher watcher) {
        watchers.computeIfPresent(episodeId, (id, known) -> {
            known.remove(watcher);
            return known.isEmpty() ? null : known;
        });
    }

    private static String write(Object data) {
        try {
            return Json.strict().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event cannot be written", impossible);
        }
    }

    /** Hears of an episode; must hand over and return. */
    public interface Watcher {
        void onEvent(String id, String type, String json);
    }
}
