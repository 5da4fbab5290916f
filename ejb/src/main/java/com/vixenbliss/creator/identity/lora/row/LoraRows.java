package com.vixenbliss.creator.identity.lora.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.platform.storage.StorageKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Models and their trainings as rows. Short transactions: none is open while the provider or the storage is asked. */
@ApplicationScoped
@Transactional
public class LoraRows {

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

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
        return added ? find(wanted.id()).orElseThrow() : LoraJson.first(LoraJson.rows(entities.createNativeQuery(LoraSql.SAME)
                .setParameter("avatar", wanted.avatarId())
                .setParameter("manifest", wanted.manifestSha256())
                .setParameter("hash", wanted.configurationSha256()))).orElseThrow();
    }

    public Optional<LoraRow> find(UUID id) {
        return LoraJson.first(LoraJson.rows(entities.createNativeQuery(LoraSql.FIND).setParameter("id", id)));
    }

    /** The newest version first. */
    public List<LoraRow> ofAvatar(UUID avatarId) {
        return LoraJson.rows(entities.createNativeQuery(LoraSql.OF_AVATAR).setParameter("avatar", avatarId));
    }

    /** What is under way, or waits to be. */
    public List<LoraRow> open(UUID avatarId) {
        return LoraJson.rows(entities.createNativeQuery(LoraSql.OPEN).setParameter("avatar", avatarId));
    }

    /** The same for the identity that a kit shows. */
    public List<UUID> openOfKit(UUID kitId) {
        return LoraJson.ids(entities.createNativeQuery(LoraSql.OPEN_OF_KIT).setParameter("kit", kitId));
    }

    /** The same for all identities: there are never many. */
    public List<LoraRow> open() {
        return LoraJson.rows(entities.createNativeQuery(LoraSql.OPEN_SPENDS));
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
}
