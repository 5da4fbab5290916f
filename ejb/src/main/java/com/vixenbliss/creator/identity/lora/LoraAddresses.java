package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.identity.avatar.Avatars;
import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.identity.lora.row.LoraRows;
import com.vixenbliss.creator.identity.lora.row.State;
import com.vixenbliss.creator.identity.lora.training.LoraSettings;
import com.vixenbliss.creator.identity.lora.training.TrainingRule;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StorageKey;
import com.vixenbliss.creator.visual.rendering.LoraLink;
import com.vixenbliss.creator.visual.rendering.LoraWeights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;

/** Lends weights to whoever draws: a fresh address each time, and none for what may not be drawn with any more. */
@ApplicationScoped
@Transactional
public class LoraAddresses implements LoraWeights {

    private final LoraRows rows;
    private final Avatars avatars;
    private final TrainingRule rule;
    private final ObjectStore store;
    private final LoraSettings settings;

    @Inject
    public LoraAddresses(LoraRows rows, Avatars avatars, TrainingRule rule, ObjectStore store, LoraSettings settings) {
        this.rows = rows;
        this.avatars = avatars;
        this.rule = rule;
        this.store = store;
        this.settings = settings;
    }

    /** For the CDI client proxy only. */
    protected LoraAddresses() {
        this(null, null, null, null, null);
    }

    @Override
    public LoraLink link(UUID loraModelId) {
        LoraRow row = rows.find(loraModelId).filter(found -> found.state() == State.SUCCEEDED).orElseThrow(LoraNotFound::new);
        rule.check(avatars.find(row.avatarId()).orElseThrow(LoraNotFound::new));
        return new LoraLink(of(row), row.weightsSha256(), row.baseModel());
    }

    /** Made without asking the storage. */
    URI of(LoraRow row) {
        return store.presignGet(StorageKey.of(row.weightsKey()), settings.urlLife());
    }
}
