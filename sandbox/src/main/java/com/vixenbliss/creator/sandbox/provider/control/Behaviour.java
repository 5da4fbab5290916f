package com.vixenbliss.creator.sandbox.provider.control;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whom the models serve.
 *
 * @param obedient they do whatever the last line tells them to, as the victim of an attack would
 */
public record Behaviour(@JsonProperty("obedient") boolean obedient) {

    /** They play their part. */
    public static final Behaviour USUAL = new Behaviour(false);
}
