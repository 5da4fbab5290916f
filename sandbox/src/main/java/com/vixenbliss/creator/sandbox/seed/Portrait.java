package com.vixenbliss.creator.sandbox.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * Gives a kit that has none an anchor: a candidate is drawn, and chosen when it is there. Begun anew, it goes on with what is
 * there, so it can end at any moment.
 */
final class Portrait {

    private static final long SEED = 1_911;

    private final ApiClient owner;
    private final String path;
    private final Duration pause;
    private final int looks;

    /** @param pause between two looks whether it has been drawn, of which there are so many at most */
    Portrait(ApiClient owner, String kit, Duration pause, int looks) {
        this.owner = owner;
        this.path = "/avatar-kits/" + kit;
        this.pause = pause;
        this.looks = looks;
    }

    /** @return whether the kit has an anchor now */
    boolean paint() throws IOException, InterruptedException {
        if (owner.get(path).hasNonNull("primary_anchor_id")) {
            return true;
        }
        if (candidate("candidate") == null && candidate("generating") == null) {
            owner.order(path + "/anchors", Map.of("count", 1, "seed", SEED));
        }
        for (int look = 0; look < looks && candidate("generating") != null; look++) {
            Thread.sleep(pause);
        }
        String drawn = candidate("candidate");
        if (drawn == null) {
            return false;
        }
        owner.tell(path + "/anchors/" + drawn + "/primary");
        return true;
    }

    /** The first picture in a state; null when there is none. */
    private String candidate(String status) throws IOException, InterruptedException {
        for (JsonNode asset : owner.get(path + "/assets?type=anchor").path("data")) {
            if (asset.path("status").asText().equals(status)) {
                return asset.path("id").asText();
            }
        }
        return null;
    }
}
