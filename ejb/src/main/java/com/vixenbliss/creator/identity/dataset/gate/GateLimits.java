package com.vixenbliss.creator.identity.dataset.gate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** What the environment says about how good a picture must be; every name has a default. */
@Dependent
public class GateLimits {

    private final Function<String, Optional<String>> value;

    @Inject
    public GateLimits(Config config) {
        this(name -> config.getOptionalValue(name, String.class));
    }

    /** @param value of a name of the environment */
    public GateLimits(Function<String, Optional<String>> value) {
        this.value = value;
    }

    /** {@code DATASET_MIN_SIDE}: trainers never enlarge. */
    int side() {
        return (int) number("DATASET_MIN_SIDE", 512);
    }

    /** {@code DATASET_MIN_SHARPNESS}. */
    double sharpness() {
        return number("DATASET_MIN_SHARPNESS", 60);
    }

    /** {@code DATASET_MAX_DISTANCE} to the anchor, where an embedder is configured. */
    double distance() {
        return number("DATASET_MAX_DISTANCE", 0.6);
    }

    /** {@code DATASET_ALIKE}: bits of 64 in which two pictures must differ more than this. */
    public int alike() {
        return (int) number("DATASET_ALIKE", 10);
    }

    private double number(String name, double otherwise) {
        return value.apply(name).map(Double::parseDouble).orElse(otherwise);
    }
}
