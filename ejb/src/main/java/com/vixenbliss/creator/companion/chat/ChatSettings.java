package com.vixenbliss.creator.companion.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment may set about conversations. */
@ApplicationScoped
public class ChatSettings {

    private final int promptTokenBudget;
    private final int maxAttempts;

    /**
     * @param promptTokenBudget most tokens of a prompt, by our estimate
     * @param maxAttempts how many workers may die over one turn before it is given up
     */
    @Inject
    ChatSettings(
            @ConfigProperty(name = "PROMPT_TOKEN_BUDGET", defaultValue = "6000") int promptTokenBudget,
            @ConfigProperty(name = "TURN_MAX_ATTEMPTS", defaultValue = "5") int maxAttempts) {
        this.promptTokenBudget = promptTokenBudget;
        this.maxAttempts = maxAttempts;
    }

    /** For the CDI client proxy only. */
    protected ChatSettings() {
        this(0, 0);
    }

    int promptTokenBudget() {
        return promptTokenBudget;
    }

    int maxAttempts() {
        return maxAttempts;
    }
}
