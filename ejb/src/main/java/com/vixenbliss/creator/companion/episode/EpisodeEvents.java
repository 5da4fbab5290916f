package com.vixenbliss.creator.companion.episode;

import java.util.UUID;

/** Tells whoever watches an episode what has just happened in it. */
public interface EpisodeEvents {

    /**
     * Call it after the commit. Nobody watching is no error, and nothing waits for a slow watcher.
     *
     * @param type the event's name on the wire: {@code memory}, {@code hook}, {@code relationship} or {@code scene}
     * @param data a record that the platform's JSON binder writes
     */
    void publish(UUID episodeId, String type, Object data);
}
