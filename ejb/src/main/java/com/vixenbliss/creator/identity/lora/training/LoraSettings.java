package com.vixenbliss.creator.identity.lora.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** How models are trained and drawn with, unless somebody says otherwise. */
@Dependent
public class LoraSettings {

    private final Function<String, Optional<String>> value;

    @Inject
    public LoraSettings(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public LoraSettings(Function<String, Optional<String>> value) {
        this.value = name -> value.apply(name).filter(text -> !text.isBlank());
    }

    /** {@code LORA_BASE}: what is trained on. */
    String base() {
        return value.apply("LORA_BASE").orElse("flux-dev");
    }

    /** {@code LORA_STEPS}. */
    int steps() {
        return number("LORA_STEPS", 1000);
    }

    /** {@code LORA_RANK}. */
    int rank() {
        return number("LORA_RANK", 16);
    }

    /** {@code LORA_TRAINING_PRICE_USD}: what a training is taken to cost; it is held back before. */
    public BigDecimal priceUsd() {
        return value.apply("LORA_TRAINING_PRICE_USD").map(BigDecimal::new).orElse(new BigDecimal("2.50"));
    }

    /** {@code LORA_TRAINING_SECOND_USD}: for a second of training, where the provider says how long it took; else the price counts. */
    Optional<BigDecimal> secondUsd() {
        return value.apply("LORA_TRAINING_SECOND_USD").map(BigDecimal::new);
    }

    /** {@code LORA_CONCURRENCY}: trainings under way at the same time, over all nodes. */
    int places() {
        return number("LORA_CONCURRENCY", 4);
    }

    /** {@code LORA_SCALE}: how strongly a model takes part, 1 as it was trained. */
    public double scale() {
        return value.apply("LORA_SCALE").map(Double::valueOf).orElse(1.0);
    }

    /** {@code LORA_URL_LIFE}: how long an address of weights is good, also while it waits at a provider. */
    public Duration urlLife() {
        return duration("LORA_URL_LIFE", Duration.ofHours(2));
    }

    /** {@code CONTENT_MODEL}: the image model that draws identities, where their models are of its base. */
    public String contentModel() {
        return value.apply("CONTENT_MODEL").orElse("black-forest-labs/flux-dev-lora");
    }

    /** {@code LORA_ATTEMPTS}: trainings that are paid for one model, at most. */
    int attempts() {
        return number("LORA_ATTEMPTS", 2);
    }

    /** {@code LORA_RETRY_PAUSE}: before a step is tried again; each further pause is twice as long. */
    Duration pause() {
        return duration("LORA_RETRY_PAUSE", Duration.ofSeconds(5));
    }

    /** {@code LORA_LOOK}: after which the provider is first asked how far it is; later on less often. */
    Duration look() {
        return duration("LORA_LOOK", Duration.ofSeconds(2));
    }

    /** {@code LORA_TIMEOUT}: after which a training is stopped. */
    Duration mostTraining() {
        return duration("LORA_TIMEOUT", Duration.ofHours(2));
    }

    /** {@code LORA_PATIENCE}: how long is waited for a provider that is away, or a storage. */
    Duration away() {
        return duration("LORA_PATIENCE", Duration.ofHours(6));
    }

    private int number(String name, int otherwise) {
        return value.apply(name).map(Integer::valueOf).orElse(otherwise);
    }

    private Duration duration(String name, Duration otherwise) {
        return value.apply(name).map(Duration::parse).orElse(otherwise);
    }
}
