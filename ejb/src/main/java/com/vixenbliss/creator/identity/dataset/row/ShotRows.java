package com.vixenbliss.creator.identity.dataset.row;

import com.vixenbliss.creator.identity.dataset.gate.Quality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pictures of data sets in PostgreSQL. Each move names the state that it leaves, so it is made once. */
@ApplicationScoped
public class ShotRows {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** For tests of other packages; the server injects. */
    public ShotRows(EntityManager entities) {
        this.entities = entities;
    }

    /** For CDI. */
    protected ShotRows() {}

    public void add(UUID datasetId, List<NewShot> shots) {
        sql(DatasetSql.ADD_SHOTS).setParameter("dataset", datasetId).setParameter("shots", Rows.text(shots)).executeUpdate();
    }

    /** Wants another attempt wherever a place has neither a good picture nor one under way. @return how many */
    public int again(UUID datasetId) {
        return sql(DatasetSql.AGAIN).setParameter("dataset", datasetId).executeUpdate();
    }

    /** Of a data set, by places, the latest attempt first. */
    public List<ShotRow> ofDataset(UUID datasetId) {
        return Rows.read(sql(DatasetSql.SHOT + "where i.dataset_id = :dataset order by i.position, i.attempt desc")
                .setParameter("dataset", datasetId), ShotRow.class);
    }

    public Optional<ShotRow> find(UUID id) {
        return Rows.read(sql(DatasetSql.SHOT + "where i.id = :id").setParameter("id", id), ShotRow.class).stream().findFirst();
    }

    public List<ShotRow> due(UUID datasetId, int limit) {
        return Rows.read(sql(DatasetSql.DUE).setParameter("dataset", datasetId).setParameter("most", limit), ShotRow.class);
    }

    /** Wanted, ordered or drawn. */
    public long open(UUID datasetId) {
        return Rows.count(sql(DatasetSql.OPEN).setParameter("dataset", datasetId));
    }

    /** Ordered or drawn. */
    public long underWay(UUID datasetId) {
        return Rows.count(sql(DatasetSql.UNDER_WAY).setParameter("dataset", datasetId));
    }

    public long accepted(UUID datasetId) {
        return Rows.count(sql(DatasetSql.ACCEPTED).setParameter("dataset", datasetId));
    }

    public boolean ordered(UUID id) {
        return sql(DatasetSql.ORDERED).setParameter("id", id).executeUpdate() == 1;
    }

    /** Nothing more is ordered for a moment. */
    public void holdBack(UUID datasetId) {
        sql(DatasetSql.HOLD_BACK).setParameter("dataset", datasetId).executeUpdate();
    }

    public boolean drawn(UUID id, UUID imageId, BigDecimal costUsd) {
        return sql(DatasetSql.DRAWN).setParameter("image", imageId).setParameter("cost", costUsd).setParameter("id", id)
                .executeUpdate() == 1;
    }

    public boolean notDrawn(UUID id, String reason) {
        return sql(DatasetSql.NOT_DRAWN).setParameter("reason", reason).setParameter("id", id).executeUpdate() == 1;
    }

    /** @param reason null when it is good */
    public boolean judged(UUID id, String reason, Quality quality, long phash, String sha256) {
        return sql(DatasetSql.JUDGED)
                .setParameter("state", (reason == null ? ShotState.ACCEPTED : ShotState.REJECTED).word())
                .setParameter("reason", reason)
                .setParameter("quality", Rows.text(quality))
                .setParameter("score", quality.score())
                .setParameter("phash", phash)
                .setParameter("sha256", sha256)
                .setParameter("id", id)
                .executeUpdate() == 1;
    }

    public void lost(UUID id, String reason) {
        sql(DatasetSql.LOST).setParameter("reason", reason).setParameter("id", id).executeUpdate();
    }

    public void outdone(UUID id, String reason) {
        sql(DatasetSql.OUTDONE).setParameter("reason", reason).setParameter("id", id).executeUpdate();
    }

    /** Good ones of the data set that look like another one of it. @param distance in how many of 64 bits they may differ */
    public List<ShotRow> alike(ShotRow shot, long phash, int distance) {
        return Rows.read(sql(DatasetSql.ALIKE)
                .setParameter("dataset", shot.datasetId())
                .setParameter("id", shot.id())
                .setParameter("phash", phash)
                .setParameter("distance", distance), ShotRow.class);
    }

    /**
     * A person decides.
     *
     * @param reason null for one that is accepted
     * @return false when it is not there to be decided on
     */
    public boolean decided(UUID id, boolean accepted, String caption, String reason) {
        return sql(DatasetSql.DECIDED)
                .setParameter("state", (accepted ? ShotState.ACCEPTED : ShotState.REJECTED).word())
                .setParameter("reason", reason)
                .setParameter("caption", caption)
                .setParameter("id", id)
                .executeUpdate() == 1;
    }

    private Query sql(String statement) {
        return entities.createNativeQuery(statement);
    }
}
