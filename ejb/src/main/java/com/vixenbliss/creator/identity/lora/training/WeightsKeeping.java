package com.vixenbliss.creator.identity.lora.training;

import com.vixenbliss.creator.identity.lora.row.LoraRow;
import com.vixenbliss.creator.platform.ai.training.LoraTrainer;
import com.vixenbliss.creator.platform.ai.training.Training;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.storage.Drafts;
import com.vixenbliss.creator.platform.storage.ObjectStore;
import com.vixenbliss.creator.platform.storage.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/**
 * Brings what was learnt here, as it comes: from the provider into a file, from the file into our storage, under a key that was chosen
 * with the order. Whoever takes over half-way does the same once more, and nothing is trained again.
 */
@ApplicationScoped
class WeightsKeeping {

    private static final String MIME = "application/octet-stream";

    private final LoraTrainer host;
    private final Drafts drafts;
    private final ObjectStore store;
    private final LoraEndings endings;

    @Inject
    WeightsKeeping(LoraTrainer host, Drafts drafts, ObjectStore store, LoraEndings endings) {
        this.host = host;
        this.drafts = drafts;
        this.store = store;
        this.endings = endings;
    }

    /** For the CDI client proxy only. */
    protected WeightsKeeping() {
        this(null, null, null, null);
    }

    /** What is paid for is kept, also when somebody asked to cancel it meanwhile. */
    Next keep(LoraRow row) {
        Weights weights = drafts.with(file -> {
            Weights fetched = host.fetch(address(row), file);
            store.put(row.weightsPlace(), file, MIME);
            return fetched;
        });
        long stored = store.find(row.weightsPlace()).map(StoredObject::bytes).orElse(-1L);
        if (stored != weights.bytes()) {
            throw new IllegalStateException("Of " + weights.bytes() + " bytes of weights " + stored + " were stored");
        }
        return endings.succeeded(row, weights);
    }

    /** The address that was noted is good for an hour; after that the provider may have another. */
    private URI address(LoraRow row) {
        if (row.faults() == 0 && row.awaySince() == null) {
            return row.weightsUrl();
        }
        Training training = host.look(row.trainingId());
        return training.weights() == null ? row.weightsUrl() : training.weights();
    }
}
