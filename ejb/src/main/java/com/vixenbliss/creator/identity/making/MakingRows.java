package com.vixenbliss.creator.identity.making;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.identity.avatar.Need;
import com.vixenbliss.creator.identity.avatar.Stage;
import com.vixenbliss.creator.identity.avatar.StageState;
import com.vixenbliss.creator.platform.json.Json;
import com.vixenbliss.creator.platform.metric.Meters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Identities in the making. Joins the caller's transaction. */
@ApplicationScoped
@Transactional
public class MakingRows {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    /** What is written when an identity is ordered. */
    record NewMaking(
            UUID avatarId, UUID jobId, UUID studioId, IdentityOrder order, String triggerWord, long seed, BigDecimal estimateUsd) {}

    /** @return false when the trigger word is taken: nothing is written then */
    boolean add(NewMaking making) {
        IdentityOrder order = making.order();
        int added = entities.createNativeQuery(MakingSql.ADD_AVATAR)
                .setParameter("id", making.avatarId())
                .setParameter("studio", making.studioId())
                .setParameter("niche", order.niche().strip())
                .setParameter("name", order.name() == null ? "" : order.name().strip())
                .setParameter("looks", json(order.visualCharacteristics()))
                .setParameter("trigger", making.triggerWord())
                .setParameter("likeness", Meters.word(order.likeness().source()))
                .executeUpdate();
        if (added == 1) {
            entities.createNativeQuery(MakingSql.ADD_MAKING)
                    .setParameter("id", making.avatarId())
                    .setParameter("job", making.jobId())
                    .setParameter("what", json(order))
                    .setParameter("seed", making.seed())
                    .setParameter("usd", making.estimateUsd())
                    .executeUpdate();
            entities.createNativeQuery(MakingSql.ADD_STAGES)
                    .setParameter("id", making.avatarId()).setParameter("train", order.trainLora()).executeUpdate();
        }
        return added == 1;
    }

    /** Held until the end of the transaction, so that what moves it takes turns; empty when there is none. */
    public Optional<Making> hold(UUID avatarId) {
        boolean there = !entities.createNativeQuery(MakingSql.HOLD).setParameter("id", avatarId).getResultList().isEmpty();
        return there ? find(avatarId) : Optional.empty();
    }

    /** As it stands now. */
    public Optional<Making> find(UUID avatarId) {
        List<?> rows = entities.createNativeQuery(MakingSql.SELECT).setParameter("id", avatarId).getResultList();
        return rows.stream().findFirst().map(row -> making((Object[]) row));
    }

    boolean begin(UUID avatarId, Stage stage) {
        return at(MakingSql.BEGIN, avatarId, stage).executeUpdate() == 1;
    }

    /** @return false when it had ended before */
    boolean end(UUID avatarId, Stage stage, StageState state, String reason) {
        return at(MakingSql.END, avatarId, stage).setParameter("state", Meters.word(state)).setParameter("reason", reason).executeUpdate() == 1;
    }

    /** @return false when it is not stuck */
    boolean again(UUID avatarId, Stage stage) {
        return at(MakingSql.AGAIN, avatarId, stage).executeUpdate() == 1;
    }

    /** Only a member of the studio can bring it on. */
    public void needs(UUID avatarId, Stage stage, Need need) {
        at(MakingSql.NEEDS, avatarId, stage).setParameter("need", Meters.word(need)).executeUpdate();
    }

    /** What was reserved for it. */
    public void spends(UUID avatarId, Stage stage, UUID spendId) {
        at(MakingSql.SPENDS, avatarId, stage).setParameter("spend", spendId).executeUpdate();
    }

    /** @return how often by now; 0 when it does not wait any more */
    int trouble(UUID avatarId, Stage stage) {
        List<?> claims = at(MakingSql.TROUBLE, avatarId, stage).getResultList();
        return claims.stream().findFirst().map(count -> ((Number) count).intValue()).orElse(0);
    }

    void become(UUID avatarId, String status) {
        entities.createNativeQuery(MakingSql.BECOME).setParameter("status", status).setParameter("id", avatarId).executeUpdate();
    }

    /** Its persona is written. */
    public void embody(UUID avatarId, UUID characterId, UUID kitId) {
        entities.createNativeQuery(MakingSql.EMBODY)
                .setParameter("character", characterId).setParameter("kit", kitId).setParameter("id", avatarId).executeUpdate();
    }

    /** Whom its anchor shows; a column's word. */
    public void shows(UUID avatarId, String likeness) {
        entities.createNativeQuery(MakingSql.SHOWS).setParameter("likeness", likeness).setParameter("id", avatarId).executeUpdate();
    }

    private Query at(String statement, UUID avatarId, Stage stage) {
        return entities.createNativeQuery(statement).setParameter("id", avatarId).setParameter("stage", Meters.word(stage));
    }

    private static Making making(Object[] row) {
        List<Making.Standing> stages = new ArrayList<>();
        for (JsonNode stage : tree((String) row[6])) {
            String spend = stage.path("spend_id").textValue();
            stages.add(new Making.Standing(Stage.valueOf(stage.path("stage").asText().toUpperCase(Locale.ROOT)),
                    StageState.of(stage.path("state").asText()), stage.path("attempts").asInt(),
                    spend == null ? null : UUID.fromString(spend)));
        }
        return new Making((UUID) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3], order((String) row[4]),
                ((Number) row[5]).longValue(), stages);
    }

    private static IdentityOrder order(String json) {
        try {
            return Json.lenient().readValue(json, IdentityOrder.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored order of an identity cannot be read", broken);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Json.lenient().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stages cannot be read", broken);
        }
    }

    private static String json(Object value) {
        try {
            return Json.lenient().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("An order cannot be written", unwritable);
        }
    }
}
