package com.vixenbliss.creator.catalogue.lorebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment may set about lorebooks. */
@ApplicationScoped
public class LoreSettings {

    private final int tokenBudget;

    /** @param tokenBudget the most tokens that a book may bring into a prompt when it does not say, by our estimate */
    @Inject
    LoreSettings(@ConfigProperty(name = "LOREBOOK_TOKEN_BUDGET", defaultValue = "1200") int tokenBudget) {
        this.tokenBudget = tokenBudget;
    }

    /** For the CDI client proxy only. */
    protected LoreSettings() {
        this(0);
    }

    int tokenBudget() {
        return tokenBudget;
    }
}
