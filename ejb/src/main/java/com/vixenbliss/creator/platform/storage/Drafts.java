package com.vixenbliss.creator.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Files for a moment, for what is too large for memory. They are gone when the work is done, however it ends. */
@ApplicationScoped
public class Drafts {

    private final ObjectStore store;

    @Inject
    public Drafts(ObjectStore store) {
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected Drafts() {
        this(null);
    }

    /** Works on what lies in our storage. */
    public <T> T fetched(StorageKey key, Function<Path, T> work) {
        return with(file -> {
            store.fetch(key, file);
            return work.apply(file);
        });
    }

    /** Works with an empty file. @throws StorageUnavailable when this machine has no room for it */
    public <T> T with(Function<Path, T> work) {
        Path file = null;
        try {
            file = Files.createTempFile("creator-", ".draft");
            return work.apply(file);
        } catch (IOException full) {
            throw new StorageUnavailable(full);
        } finally {
            remove(file);
        }
    }

    private static void remove(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
