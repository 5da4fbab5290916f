package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.util.Random;

/**
 * Where everything is: the same for the same words and seed, and another for any other.
 *
 * @param across how far beside the middle somebody stands, in parts of the picture's width
 * @param down how far below their place, in parts of its height
 * @param near how much nearer than usual they are
 * @param tilt of the head, in radians
 * @param mirrored whether what is behind is turned over, and the light comes from the right
 * @param pan how far what is behind is moved, and {@code zoom} enlarged
 * @param shade of light and shadow over it all; 0 for none
 */
public record Composition(double across, double down, double near, double tilt, boolean mirrored, double pan, double zoom, long shade) {

    /** In the middle, as portraits are taken. */
    static final Composition PLAIN = new Composition(0, 0, 1, 0, false, 0, 1, 0);

    static Composition of(Random chance, Framing framing) {
        double room = framing == Framing.CLOSE_UP ? 0.17 : 0.22;
        double zoom = 1 + chance.nextDouble() * 0.7;
        return new Composition(
                (chance.nextDouble() * 2 - 1) * room, (chance.nextDouble() * 2 - 1) * 0.08, 0.76 + chance.nextDouble() * 0.48,
                (chance.nextDouble() - 0.5) * 0.24, chance.nextBoolean(), chance.nextDouble() * (1 - 1 / zoom), zoom,
                1 + (chance.nextLong() >>> 1));
    }

    public boolean shaded() {
        return shade != 0;
    }
}
