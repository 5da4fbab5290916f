package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.identity.dataset.AssemblyDesk.Packing;
import com.vixenbliss.creator.identity.dataset.archive.ArchiveFile;
import com.vixenbliss.creator.identity.dataset.archive.Manifest;
import com.vixenbliss.creator.identity.dataset.row.ShotRow;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.platform.storage.StoredObject;
import com.vixenbliss.creator.visual.image.ImageKeeper;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the pictures of a version, packs them and stores the archive. Done twice, it is one version: its name is its content. */
@ApplicationScoped
public class DatasetAssembly {

    private static final Logger LOG = LoggerFactory.getLogger(DatasetAssembly.class);

    private final AssemblyDesk desk;
    private final ImageKeeper images;
    private final Workshop workshop;
    private final ObjectStore store;

    @Inject
    DatasetAssembly(AssemblyDesk desk, ImageKeeper images, Workshop workshop, ObjectStore store) {
        this.desk = desk;
        this.images = images;
        this.workshop = workshop;
        this.store = store;
    }

    /** For the CDI client proxy only. */
    protected DatasetAssembly() {
        this(null, null, null, null);
    }

    /** Waits for the storage and works the processor: never in a transaction. @return the version's name; empty when there is none */
    public Optional<String> assemble(UUID datasetId) {
        return desk.begin(datasetId).flatMap(this::assemble);
    }

    private Optional<String> assemble(Packing packing) {
        String manifest = Manifest.of(packing.triggerWord(), packing.entries());
        StorageKey key = StorageKey.of("datasets/" + packing.avatarId() + "/" + packing.datasetId() + "/" + manifest + ".zip");
        long bytes = store.find(key).map(StoredObject::bytes).orElseGet(() -> stored(packing, key));
        boolean ready = desk.finish(packing, manifest, key, bytes);
        LOG.info("Data set {}: {} pictures {}", packing.datasetId(), packing.shots().size(),
                ready ? "are packed as " + manifest : "were packed, and have changed meanwhile");
        return ready ? Optional.of(manifest) : Optional.empty();
    }

    private long stored(Packing packing, StorageKey key) {
        try {
            Path file = Files.createTempFile("dataset-", ".zip");
            try {
                pack(packing, file);
                store.put(key, file, "application/zip");
                return Files.size(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void pack(Packing packing, Path file) throws IOException {
        try (ArchiveFile archive = new ArchiveFile(file)) {
            for (ShotRow shot : packing.shots()) {
                workshop.with(images.bytes(shot.imageId()), picture -> archive.add(picture, shot.caption()));
            }
        }
    }
}
