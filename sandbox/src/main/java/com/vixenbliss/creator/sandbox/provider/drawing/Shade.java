package com.vixenbliss.creator.sandbox.provider.drawing;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Veil;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * Light and shadow over a picture: the tint of the hour, darker corners, the light that was asked for, and patches as of leaves
 * and windows. Computed for few places and laid between them, so that one pass over the pixels does it all.
 */
final class Shade {

    private static final int GRID = 25;
    private static final int PATCHES = 7;
    private static final int CHANNELS = 4;
    private static final int BITS = 8;
    private static final int GRAIN = 9;

    private final Sketch sketch;
    private final double[][] patches = new double[PATCHES][PATCHES];

    Shade(Sketch sketch) {
        this.sketch = sketch;
        Random chance = new Random(sketch.shot().composition().shade());
        for (double[] row : patches) {
            for (int i = 0; i < PATCHES; i++) {
                row[i] = chance.nextDouble() * 2 - 1;
            }
        }
    }

    /** What is behind gets the patches strongly. */
    void behind(BufferedImage picture) {
        if (sketch.shot().composition().shaded()) {
            lay(picture, (across, down) -> patch(across, down, 0.62, 0.44));
        }
    }

    /** Everything gets the rest. */
    void over(BufferedImage picture) {
        Veil hour = new Veil(sketch.hour().cast().getRGB() & 0xFFFFFF, sketch.hour().strength() * 0.45);
        boolean shaded = sketch.shot().composition().shaded();
        lay(picture, (across, down) -> {
            double side = sketch.shot().composition().mirrored() ? 1 - across : across;
            Veil veil = hour.under(corner(across, down)).under(sketch.shot().light().at(side, down));
            return shaded ? veil.under(patch(across, down, 0.48, 0.34)) : veil;
        });
        if (shaded) {
            grain(picture);
        }
    }

    /** As of film, two pixels wide: without it, what lies in the dark would pass for blurred. */
    private void grain(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        int[] grains = new int[width / 2 + 1];
        int state = (int) sketch.shot().composition().shade() | 1;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; y % 2 == 0 && x < grains.length; x++) {
                state ^= state << 13;
                state ^= state >>> 17;
                state ^= state << 5;
                grains[x] = ((state >>> 24) * GRAIN >> 8) - GRAIN / 2;
            }
            grain(pixels, y * width, width, grains);
        }
    }

    private static void grain(int[] pixels, int from, int width, int[] grains) {
        for (int x = 0; x < width; x++) {
            int pixel = pixels[from + x];
            int grain = grains[x >> 1];
            pixels[from + x] = grained(pixel >> 16 & 0xFF, grain) << 16 | grained(pixel >> 8 & 0xFF, grain) << 8 | grained(pixel & 0xFF, grain);
        }
    }

    private static int grained(int channel, int grain) {
        return Math.clamp(channel + grain, 0, 255);
    }

    /** One place's veil. */
    private interface Place {
        Veil at(double across, double down);
    }

    private static void lay(BufferedImage picture, Place place) {
        int[][] veils = veils(place);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        int[] row = new int[GRID * CHANNELS];
        for (int y = 0; y < picture.getHeight(); y++) {
            int down = (y << BITS) * (GRID - 1) / Math.max(1, picture.getHeight() - 1);
            between(veils[down >> BITS], veils[Math.min(GRID - 1, (down >> BITS) + 1)], down & (1 << BITS) - 1, row);
            lay(pixels, y * width, width, row);
        }
    }

    /** Of every place how much of the picture stays and what is added to it, from 0 to 255 and with {@value #BITS} bits behind the point. */
    private static int[][] veils(Place place) {
        int[][] veils = new int[GRID][GRID * CHANNELS];
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                Veil veil = place.at((double) x / (GRID - 1), (double) y / (GRID - 1));
                double alpha = Math.clamp(veil.alpha(), 0, 1);
                veils[y][x * CHANNELS] = (int) ((1 - alpha) * (1 << BITS));
                for (int channel = 0; channel < CHANNELS - 1; channel++) {
                    veils[y][x * CHANNELS + channel + 1] = (int) ((veil.rgb() >> 16 - 8 * channel & 0xFF) * alpha * (1 << BITS));
                }
            }
        }
        return veils;
    }

    private static void between(int[] upper, int[] lower, int part, int[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = upper[i] + ((lower[i] - upper[i]) * part >> BITS);
        }
    }

    private static void lay(int[] pixels, int from, int width, int[] row) {
        for (int x = 0; x < width; x++) {
            int across = (x << BITS) * (GRID - 1) / Math.max(1, width - 1);
            int left = (across >> BITS) * CHANNELS;
            int right = Math.min(row.length - CHANNELS, left + CHANNELS);
            int part = across & (1 << BITS) - 1;
            int stays = row[left] + ((row[right] - row[left]) * part >> BITS);
            int red = row[left + 1] + ((row[right + 1] - row[left + 1]) * part >> BITS);
            int green = row[left + 2] + ((row[right + 2] - row[left + 2]) * part >> BITS);
            int blue = row[left + 3] + ((row[right + 3] - row[left + 3]) * part >> BITS);
            int pixel = pixels[from + x];
            pixels[from + x] = Math.min(255, (pixel >> 16 & 0xFF) * stays + red >> BITS) << 16
                    | Math.min(255, (pixel >> 8 & 0xFF) * stays + green >> BITS) << 8
                    | Math.min(255, (pixel & 0xFF) * stays + blue >> BITS);
        }
    }

    /** @param dark the alpha of the deepest shadow, {@code light} of the brightest spot */
    private Veil patch(double across, double down, double dark, double light) {
        double x = across * (PATCHES - 1);
        double y = down * (PATCHES - 1);
        int left = Math.min((int) x, PATCHES - 2);
        int top = Math.min((int) y, PATCHES - 2);
        double upper = between(patches[top][left], patches[top][left + 1], x - left);
        double lower = between(patches[top + 1][left], patches[top + 1][left + 1], x - left);
        double value = between(upper, lower, y - top);
        return value < 0 ? new Veil(0x120E1A, -value * dark) : new Veil(0xFFF3DC, value * light);
    }

    private static double between(double one, double other, double part) {
        double smooth = part * part * (3 - 2 * part);
        return one * (1 - smooth) + other * smooth;
    }

    private Veil corner(double across, double down) {
        double width = sketch.width();
        double height = sketch.height();
        double far = Math.hypot((across - 0.5) * width, (down - 0.46) * height) / (Math.hypot(width, height) * 0.62);
        double alpha = far < 0.5 ? 0 : far < 0.78 ? (far - 0.5) / 0.28 * 0.133 : 0.133 + (far - 0.78) / 0.22 * 0.337;
        return new Veil(0x0A0614, alpha);
    }
}
