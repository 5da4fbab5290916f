package com.vixenbliss.creator.visual.image.console;

import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.StorageUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Duration;

/** Where a browser fetches pictures from: the one strange host that the pages' content security policy lets in. */
@Named
@ApplicationScoped
public class PictureHost {

    private final ObjectStore store;

    @Inject
    public PictureHost(ObjectStore store) {
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected PictureHost() {
        this(null);
    }

    /** As {@code https://images.example.com}; empty without a storage. Made without asking it. */
    public String getOrigin() {
        try {
            URI any = store.presignGet(StorageKey.of("any"), Duration.ofMinutes(1));
            return any.getScheme() + "://" + any.getAuthority();
        } catch (StorageUnavailable none) {
            return "";
        }
    }
}
