package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.Random;

/** How a picture is taken. */
public record Shot(Framing framing, Angle angle, Light light, Composition composition) {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** A picture whose words say how it is taken is composed anew for every word; another is taken from the front. */
    static Shot of(String text, long seed) {
        Framing framing = Sketch.first(Framing.values(), Framing::words, text, Framing.OPEN);
        Angle angle = Sketch.first(Angle.values(), Angle::words, text, Angle.OPEN);
        boolean composed = framing != Framing.OPEN || angle != Angle.OPEN;
        if (!composed) {
            return new Shot(framing, angle, Light.OPEN, Composition.PLAIN);
        }
        Random chance = new Random((seed + text.hashCode() * MIX) * MIX);
        return new Shot(framing, angle, Sketch.first(Light.values(), Light::words, text, Light.OPEN), Composition.of(chance, framing));
    }
}
