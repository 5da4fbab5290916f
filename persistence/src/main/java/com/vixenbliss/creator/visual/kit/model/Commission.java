package com.vixenbliss.creator.visual.kit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How a picture of a kit came to be ordered. Hibernate takes a record here, and sets it whole.
 *
 * @param prompt what the studio asked for in its own words; empty for nothing in particular
 * @param seed null for a picture that was brought
 * @param renderingId null for a picture that was brought
 * @param madeFrom the anchor's image that a variant is made from; null for an anchor
 */
@Embeddable
public record Commission(
        @Column(name = "prompt") String prompt,
        @Column(name = "seed") Long seed,
        @Column(name = "rendering_id") UUID renderingId,
        @Column(name = "made_from") UUID madeFrom) {

    /** Nobody ordered it. */
    static final Commission NONE = new Commission("", null, null, null);
}
