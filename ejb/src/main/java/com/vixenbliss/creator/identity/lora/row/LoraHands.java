package com.vixenbliss.creator.identity.lora.row;

import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.node.Node;
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

/**
 * Who has a training in hand, and what becomes of it there. Short transactions: none is open while the provider or the storage is
 * asked. Each change answers whether the row was still in these hands.
 */
@ApplicationScoped
@Transactional
public class LoraHands {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    private final Node node;
    private final Duration lease;

    /** @param lease longer than any step: the slowest fetches weights and stores them */
    @Inject
    public LoraHands(Node node, @ConfigProperty(name = "LORA_LEASE", defaultValue = "PT15M") Duration lease) {
        this.node = node;
        this.lease = lease;
    }

    /** For the CDI client proxy only. */
    protected LoraHands() {
        this(null, null);
    }

    /** Those that may leave the line now; nobody else lets any leave it until the transaction ends. @param places of all nodes together */
    public List<UUID> admissible(int places) {
        entities.createNativeQuery(LoraSql.LOCK_PLACES).getResultList();
        long taken = ((Number) entities.createNativeQuery(LoraSql.TAKEN).getResultList().getFirst()).longValue();
        return LoraJson.ids(entities.createNativeQuery(LoraSql.WAITING)).stream().limit(Math.max(0, places - taken)).toList();
    }

    public Optional<LoraRow> admit(UUID id) {
        return LoraJson.first(LoraJson.rows(entities.createNativeQuery(LoraSql.ADMIT)
                .setParameter("node", node.name()).setParameter("lease", seconds(lease)).setParameter("id", id)));
    }

    /** Empty when it has ended, waits in line, is in other hands or not due. @param woken whether its time does not matter */
    public Optional<LoraRow> take(UUID id, boolean woken) {
        return LoraJson.first(LoraJson.rows(entities.createNativeQuery(LoraSql.TAKE)
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
        return LoraJson.ids(entities.createNativeQuery(LoraSql.DUE));
    }

    public Optional<UUID> byTraining(String provider, String trainingId) {
        return LoraJson.first(LoraJson.ids(entities.createNativeQuery(LoraSql.BY_TRAINING)
                .setParameter("training", trainingId).setParameter("provider", provider)));
    }

    /** What a former life of this server had in hand is free at once. @return how many */
    public int recover() {
        return entities.createNativeQuery(LoraSql.RECOVER)
                .setParameter("server", node.server()).setParameter("node", node.name()).executeUpdate();
    }

    private Optional<LoraRow> goOn(LoraRow row, String change, Map<String, Object> values) {
        return LoraJson.first(LoraJson.rows(inHand(LoraSql.GO_ON.formatted(change), row, values).setParameter("lease", seconds(lease))));
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

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
