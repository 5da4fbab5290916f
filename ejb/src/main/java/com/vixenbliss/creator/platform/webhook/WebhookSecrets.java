package com.vixenbliss.creator.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what providers sign their webhooks. */
@ApplicationScoped
public class WebhookSecrets {

    private final List<String> replicate;

    /**
     * @param replicate {@code REPLICATE_WEBHOOK_SECRET}; while it is rolling the new and the old one, with a comma between
     * @throws IllegalArgumentException when one of them is no secret; the platform does not start
     */
    @Inject
    public WebhookSecrets(@ConfigProperty(name = "REPLICATE_WEBHOOK_SECRET") Optional<String> replicate) {
        this.replicate = replicate.stream()
                .flatMap(secrets -> Arrays.stream(secrets.split(",")))
                .map(String::trim)
                .filter(secret -> !secret.isEmpty())
                .toList();
        this.replicate.forEach(StandardWebhooks::key);
    }

    protected WebhookSecrets() {                 // for the CDI client proxy only
        this(Optional.empty());
    }

    /** Empty when none is set: then nothing that comes is believed. */
    public List<String> replicate() {
        return replicate;
    }
}
