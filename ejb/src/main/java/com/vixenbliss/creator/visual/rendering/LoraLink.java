package com.vixenbliss.creator.visual.rendering;

import java.net.URI;

/**
 * Where the weights of a trained model are.
 *
 * @param weights readable by whoever has the address, for long enough to wait at a provider and be drawn with
 * @param sha256 of the weights, in hex
 * @param base what it was trained on: image models draw with those of one base alone
 */
public record LoraLink(URI weights, String sha256, String base) {

    /** Addresses that open something stay out of logs. */
    @Override
    public String toString() {
        return "LoraLink[" + sha256 + "]";
    }
}
