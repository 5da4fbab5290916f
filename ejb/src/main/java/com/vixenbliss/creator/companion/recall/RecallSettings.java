package com.vixenbliss.creator.companion.recall;

import com.vixenbliss.creator.companion.recall.index.Abstention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment may set about finding memories. */
@ApplicationScoped
public class RecallSettings {

    private final Duration patience;
    private final int cacheMegabytes;
    private final Abstention abstention;

    /**
     * @param patience how long a reply waits for its line's vector, before words alone decide
     * @param cacheMegabytes how much memory all indexes of this node may take
     * @param floor the least evidence of the best memory, below which a search finds nothing
     * @param alike likeness at which a memory is evidence though it shares no word with the question
     */
    @Inject
    public RecallSettings(
            @ConfigProperty(name = "MEMORY_QUERY_PATIENCE", defaultValue = "PT0.25S") Duration patience,
            @ConfigProperty(name = "MEMORY_CACHE_MB", defaultValue = "192") int cacheMegabytes,
            @ConfigProperty(name = "MEMORY_SEARCH_FLOOR", defaultValue = "0.2") double floor,
            @ConfigProperty(name = "MEMORY_SEARCH_ALIKE", defaultValue = "0.75") double alike) {
        this.patience = patience;
        this.cacheMegabytes = cacheMegabytes;
        this.abstention = new Abstention(floor, alike);
    }

    /** For the CDI client proxy only. */
    protected RecallSettings() {
        this(Duration.ZERO, 0, 0, 0);
    }

    Duration patience() {
        return patience;
    }

    int cacheMegabytes() {
        return cacheMegabytes;
    }

    /** When a search says that nothing fits. */
    Abstention abstention() {
        return abstention;
    }
}
