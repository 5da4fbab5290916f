package com.vixenbliss.creator.account.studio;

import com.vixenbliss.creator.account.studio.model.Studio;
import com.vixenbliss.creator.account.studio.model.StudioStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * A studio as others see it.
 *
 * @param version rises with each change; for {@code ETag}
 */
public record StudioView(UUID id, int version, String name, String slug, StudioStatus status, Instant createdAt) {

    static StudioView of(Studio studio) {
        return new StudioView(
                studio.id(), studio.version(), studio.name(), studio.slug(), studio.status(), studio.createdAt());
    }
}
