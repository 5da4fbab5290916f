package com.vixenbliss.creator.identity.dataset.row;

import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Data sets in PostgreSQL, and the moves of their status. Within the transaction of whoever asks. */
@ApplicationScoped
public class DatasetRows {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** For tests of other packages; the server injects. */
    public DatasetRows(EntityManager entities) {
        this.entities = entities;
    }

    /** For CDI. */
    protected DatasetRows() {}

    public Optional<DatasetRow> find(UUID id) {
        return rows("where d.id = :id", "id", id).stream().findFirst();
    }

    /** The same, held until the end of the transaction. */
    public Optional<DatasetRow> hold(UUID id) {
        return rows("where d.id = :id for update", "id", id).stream().findFirst();
    }

    /** The newest of an identity. */
    public Optional<DatasetRow> latest(UUID avatarId) {
        return rows("where d.avatar_id = :avatar order by d.id desc limit 1", "avatar", avatarId).stream().findFirst();
    }

    private List<DatasetRow> rows(String which, String name, UUID value) {
        return Rows.read(entities.createNativeQuery(DatasetSql.DATASET + which).setParameter(name, value), DatasetRow.class);
    }

    /** @return false when the identity has one in hand already */
    public boolean add(DatasetRow row) {
        return entities.createNativeQuery(DatasetSql.ADD)
                .setParameter("id", row.id())
                .setParameter("avatar", row.avatarId())
                .setParameter("size", row.targetCount())
                .setParameter("attempts", row.attempts())
                .setParameter("trigger", row.triggerWord())
                .setParameter("seed", row.seed())
                .setParameter("model", row.model())
                .setParameter("anchor", row.anchorImageId())
                .setParameter("sha256", row.anchorSha256())
                .setParameter("waits", row.stageWaits())
                .executeUpdate() == 1;
    }

    /**
     * From an end back to work.
     *
     * @param attempts more for each place
     * @param stageWaits whether the making of the identity waits for its end
     */
    public boolean reopen(UUID id, int attempts, boolean stageWaits) {
        return entities.createNativeQuery(DatasetSql.REOPEN)
                .setParameter("waits", stageWaits)
                .setParameter("more", attempts)
                .setParameter("id", id)
                .executeUpdate() == 1;
    }

    public void waitFor(UUID id) {
        entities.createNativeQuery(DatasetSql.WAIT_FOR).setParameter("id", id).executeUpdate();
    }

    /** @return whether this was what ended it */
    public boolean end(UUID id, DatasetStatus status, String reason) {
        return entities.createNativeQuery(DatasetSql.END)
                .setParameter("status", status.word())
                .setParameter("reason", reason)
                .setParameter("id", id)
                .executeUpdate() == 1;
    }

    public void assemble(UUID id) {
        entities.createNativeQuery(DatasetSql.ASSEMBLE).setParameter("id", id).executeUpdate();
    }

    /** Somebody has changed what is in it. @param enough whether one that has failed has enough by now */
    public void changed(UUID id, boolean enough) {
        entities.createNativeQuery(DatasetSql.CHANGED).setParameter("enough", enough).setParameter("id", id).executeUpdate();
    }

    /** @return false when it was changed since that revision, or ended otherwise */
    public boolean ready(UUID id, int revision, String manifest, Object report) {
        return entities.createNativeQuery(DatasetSql.READY)
                .setParameter("manifest", manifest)
                .setParameter("report", Rows.text(report))
                .setParameter("id", id)
                .setParameter("revision", revision)
                .executeUpdate() == 1;
    }

    /** @param images of the version, in the order of the archive */
    public void addVersion(UUID id, String manifest, StorageKey path, long bytes, List<UUID> images) {
        entities.createNativeQuery(DatasetSql.ADD_VERSION)
                .setParameter("id", id)
                .setParameter("manifest", manifest)
                .setParameter("path", path.path())
                .setParameter("bytes", bytes)
                .setParameter("images", array(images))
                .executeUpdate();
        entities.createNativeQuery(DatasetSql.USED).setParameter("images", array(images)).setParameter("id", id).executeUpdate();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    public List<UUID> wanted(int limit) {
        return Rows.texts(entities.createNativeQuery(DatasetSql.WANTED).setParameter("most", limit)).stream().map(UUID::fromString).toList();
    }

    /** Empty before its first version. */
    public Optional<Trainable> trainable(UUID id) {
        return Rows.read(entities.createNativeQuery(DatasetSql.TRAINING_SET).setParameter("id", id), Trainable.class).stream().findFirst();
    }

    /** A data set in its present version. @param archive where that lies @param images how many are in it */
    public record Trainable(UUID datasetId, UUID avatarId, String archive, String manifestSha256, int images, String triggerWord) {}
}
