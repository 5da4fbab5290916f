package com.vixenbliss.creator.companion.consolidation.job;

import com.vixenbliss.creator.platform.job.DeclaredJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Memories that say the same become one. */
@ApplicationScoped
public class ConsolidationJob implements DeclaredJob {

    @Inject
    @ConfigProperty(name = "MEMORY_CONSOLIDATION_EVERY", defaultValue = "PT1H")
    Duration every;

    @Override
    public String name() {
        return "memory-consolidation";
    }

    @Override
    public Duration every() {
        return every;
    }
}
