package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.visual.image.row.ImageRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of pictures that lapse. */
@ApplicationScoped
public class ImageLinks {

    private final ObjectStore store;
    private final Clock clock;
    private final Duration life;

    @Inject
    public ImageLinks(ObjectStore store, Clock clock, @ConfigProperty(name = "PRESIGN_LIFE", defaultValue = "PT10M") Duration life) {
        this.store = store;
        this.clock = clock;
        this.life = life;
    }

    /** For the CDI client proxy only. */
    protected ImageLinks() {
        this(null, null, null);
    }

    ImageLink of(ImageRow row) {
        return new ImageLink(store.presignGet(row.path(), life), row.thumbnail().map(key -> store.presignGet(key, life)).orElse(null), clock.instant().plus(life));
    }
}
