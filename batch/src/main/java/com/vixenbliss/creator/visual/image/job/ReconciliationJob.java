package com.vixenbliss.creator.visual.image.job;

import com.vixenbliss.creator.platform.job.DeclaredJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What crashes left of pictures is cleared up. */
@ApplicationScoped
public class ReconciliationJob implements DeclaredJob {

    @Inject
    @ConfigProperty(name = "IMAGE_RECONCILIATION_EVERY", defaultValue = "PT1H")
    Duration every;

    @Override
    public String name() {
        return "image-reconciliation";
    }

    @Override
    public Duration every() {
        return every;
    }
}
