package com.vixenbliss.creator.platform.ai.image;

import java.net.URI;

/**
 * A trained model of ours that a picture is drawn with.
 *
 * @param weights where its safetensors are, for a while; whoever has the address can read them
 * @param sha256 of the weights, in hex
 * @param scale how strongly it takes part: 0 not at all, 1 as it was trained
 */
public record Lora(URI weights, String sha256, double scale) {

    /** Addresses that open something stay out of logs. */
    @Override
    public String toString() {
        return "Lora[" + sha256 + ", " + scale + "]";
    }
}
