package com.vixenbliss.creator.identity.lora.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.node.Node;
import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Models and their trainings as rows. Short transactions: none is open while the provider or the storage is asked. */
@ApplicationScoped
@Transactional
public class LoraRows {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than any step: the slowest fetches weights and stores them */
    @Inject
    public LoraRows(Node node, @ConfigProperty(name = "LORA_LEASE", defaultValue = "PT15M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    /** For the CDI client proxy only. */
    protected LoraRows() {
        this(null, null);
    }

    /** A training that is to be: as {@link LoraRow} has it. */
    public record NewLora(
            UUID id, UUID studioId, UUID avatarId, UUID datasetId, String manifestSha256, StorageKey archive, int images,
            String triggerWord, String baseModel, String provider, String trainer, ObjectNode configuration,
            String configurationSha256, BigDecimal estimateUsd) {}

    /** Adds it, unless the same one is there and has not come to nothing. @return that one, or the new one */
    public LoraRow add(NewLora wanted) {
        boolean added = entities.createNativeQuery(LoraSql.ADD)
                .setParameter("id", wanted.id())
                .setParameter("studio", wanted.studioId())
                .setParameter("avatar", wanted.avatarId())
                .setParameter("dataset", wanted.datasetId())
                .setParameter("manifest", wanted.manifestSha256())
                .setParameter("archive", wanted.archive().path())
                .setParameter("images", wanted.images())
                .setParameter("base", wanted.baseModel())
                .setParameter("provider", wanted.provider())
                .setParameter("trainer", wanted.trainer())
                .setParameter("trigger", wanted.triggerWord())
                .setParameter("configuration", wanted.configuration().toString())
                .setParameter("hash", wanted.configurationSha256())
                .setParameter("estimate", wanted.estimateUsd())
                .executeUpdate() == 1;
        return added ? find(wanted.id()).orElseThrow() : first(rows(entities.createNativeQuery(LoraSql.SAME)
                .setParameter("avatar", wanted.avatarId())
                .setParameter("manifest", wanted.manifestSha256())
                .setParameter("hash", wanted.configurationSha256()))).orElseThrow();
    }

    public Optional<LoraRow> find(UUID id) {
        return first(rows(entities.createNativeQuery(LoraSql.FIND).setParameter("id", id)));
    }

    /** The newest version first. */
    public List<LoraRow> ofAvatar(UUID avatarId) {
        return rows(entities.createNativeQuery(LoraSql.OF_AVATAR).setParameter("avatar", avatarId));
    }

    /** What is under way, or waits to be. */
    public List<LoraRow> open(UUID avatarId) {
        return rows(entities.createNativeQuery(LoraSql.OPEN).setParameter("avatar", avatarId));
    }

    /** The same for the identity that a kit shows. */
    public List<UUID> openOfKit(UUID kitId) {
        return ids(entities.createNativeQuery(LoraSql.OPEN_OF_KIT).setParameter("kit", kitId));
    }

    /** The same for all identities: there are never many. */
    public List<LoraRow> open() {
        return rows(entities.createNativeQuery(LoraSql.OPEN_SPENDS));
    }

    /** Whoever has it in hand, or takes it next, stops it. */
    public void askToCancel(UUID id) {
        entities.createNativeQuery(LoraSql.ASK_TO_CANCEL).setParameter("id", id).executeUpdate();
    }

    /** @return false when it does not only wait */
    public boolean cancelWaiting(UUID id, String reason) {
        return entities.createNativeQuery(LoraSql.CANCEL_WAITING).setParameter("id", id).setParameter("reason", reason)
                .executeUpdate() == 1;
    }

    /** Those that may leave the line now; nobody else lets any leave it until the transaction ends. @param places of all nodes together */
    public List<UUID> admissible(int places) {
        entities.createNativeQuery(LoraSql.LOCK_PLACES).getResultList();
        long taken = ((Number) entities.createNativeQuery(LoraSql.TAKEN).getResultList().getFirst()).longValue();
        return ids(entities.createNativeQuery(LoraSql.WAITING)).stream().limit(Math.max(0, places - taken)).toList();
    }

    public Optional<LoraRow> admit(UUID id) {
        return first(rows(entities.createNativeQuery(LoraSql.ADMIT)
                .setParameter("node", node.name()).setParameter("lease", seconds(lease)).setParameter("id", id)));
    }

    /** Empty when it has ended, waits in line, is in other hands or not due. @param woken whether its time does not matter */
    public Optional<LoraRow> take(UUID id, boolean woken) {
        return first(rows(entities.createNativeQuery(LoraSql.TAKE)
                .setParameter("node", node.name()).setParameter("lease", seconds(lease)).setParameter("id", id)
                .setParameter("woken", woken)));
    }

    public Optional<LoraRow> prepared(LoraRow row, URI archive) {
        return goOn(row, LoraSql.PREPARED, Map.of("archive", archive.toString()));
    }

    /** @return false when the row is not in these hands any more */
    public boolean submitted(LoraRow row, String trainingId, Duration most, Duration pause) {
        return layDown(row, LoraSql.SUBMITTED, pause, Map.of("training", trainingId, "most", seconds(most)));
    }

    /** @param progress null when the provider does not say */
    public boolean stillTraining(LoraRow row, Training.Progress progress, Duration pause) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("step", progress == null ? row.progressStep() : Integer.valueOf(progress.step()));
        seen.put("of", progress == null ? row.progressOf() : Integer.valueOf(progress.of()));
        return layDown(row, LoraSql.STILL_TRAINING, pause, seen);
    }

    public Optional<LoraRow> storing(LoraRow row, URI weights, Duration took) {
        return goOn(row, LoraSql.STORING, Map.of("weights", weights.toString(), "seconds", Math.toIntExact(took.toSeconds())));
    }

    /** A step went wrong and is tried again. */
    public boolean faltered(LoraRow row, Duration pause, String reason) {
        return layDown(row, LoraSql.FALTERED, pause, Map.of("reason", reason));
    }

    /** Whom a step needs does not answer; the step is tried again, and nothing counts. */
    public boolean away(LoraRow row, Duration pause, String reason) {
        return layDown(row, LoraSql.AWAY, pause, Map.of("reason", reason));
    }

    /** This attempt is lost: another one. */
    public boolean again(LoraRow row, Duration pause, String reason) {
        return layDown(row, LoraSql.AGAIN, pause, Map.of("reason", reason));
    }

    /** The provider would not have it now: no attempt was made. */
    public boolean turnedAway(LoraRow row, Duration pause, String reason) {
        return layDown(row, LoraSql.TURNED_AWAY, pause, Map.of("reason", reason));
    }

    public boolean succeeded(LoraRow row, Weights weights, BigDecimal costUsd) {
        return end(row, LoraSql.SUCCEEDED, Map.of(
                "key", row.weightsPlace().path(), "bytes", weights.bytes(), "sha256", weights.sha256(), "cost", costUsd));
    }

    public boolean ended(LoraRow row, State end, String reason, BigDecimal costUsd) {
        return end(row, LoraSql.ENDED, Map.of("state", end.word(), "reason", reason, "cost", costUsd));
    }

    public List<UUID> due() {
        return ids(entities.createNativeQuery(LoraSql.DUE));
    }

    public Optional<UUID> byTraining(String provider, String trainingId) {
        return first(ids(entities.createNativeQuery(LoraSql.BY_TRAINING)
                .setParameter("training", trainingId).setParameter("provider", provider)));
    }

    /** What a former life of this server had in hand is free at once. @return how many */
    public int recover() {
        return entities.createNativeQuery(LoraSql.RECOVER)
                .setParameter("server", node.server()).setParameter("node", node.name()).executeUpdate();
    }

    private Optional<LoraRow> goOn(LoraRow row, String change, Map<String, Object> values) {
        return first(rows(inHand(LoraSql.GO_ON.formatted(change), row, values).setParameter("lease", seconds(lease))));
    }

    private boolean layDown(LoraRow row, String change, Duration pause, Map<String, Object> values) {
        return inHand(LoraSql.LAY_DOWN.formatted(change), row, values).setParameter("pause", seconds(pause)).executeUpdate() == 1;
    }

    private boolean end(LoraRow row, String change, Map<String, Object> values) {
        return inHand(LoraSql.END.formatted(change), row, values).executeUpdate() == 1;
    }

    private Query inHand(String statement, LoraRow row, Map<String, Object> values) {
        Query query = entities.createNativeQuery(statement)
                .setParameter("id", row.id()).setParameter("fence", row.fence()).setParameter("node", node.name());
        values.forEach(query::setParameter);
        return query;
    }

    private static List<LoraRow> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(json -> row((String) json)).toList();
    }

    private static LoraRow row(String json) {
        try {
            return Json.lenient().readValue(json, LoraRow.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A model's row cannot be read", unreadable);
        }
    }

    private static List<UUID> ids(Query query) {
        return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
