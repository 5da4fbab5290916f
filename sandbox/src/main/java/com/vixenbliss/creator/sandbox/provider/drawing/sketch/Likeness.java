package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look.Cut;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Sees a look in a reference: by its colour control strip where it has one, else the colours that prevail where portraits have their face, hair and clothes. It knows nothing
 * of faces; for a portrait in the middle of its picture that is enough to recognise somebody by colour.
 */
public final class Likeness {

    private static final int SIDE = 96;

    private final BufferedImage small;

    /** A colour and how many pixels have it. */
    private record Tone(Color colour, int count) {}

    private Likeness(BufferedImage reference) {
        int edge = Math.min(reference.getWidth(), reference.getHeight());
        int left = (reference.getWidth() - edge) / 2;
        int top = (reference.getHeight() - edge) / 2;
        small = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(reference, 0, 0, SIDE, SIDE, left, top, left + edge, top + edge, null);
        canvas.dispose();
    }

    /** Who is to be seen; what cannot be seen is guessed, always the same. */
    public static Look see(BufferedImage reference) {
        return said(reference).orElseGet(() -> see(reference, LookWords.read("", new Random(7))));
    }

    /** What the strip says; empty where it was cut off, or never was. */
    public static Optional<Look> said(BufferedImage reference) {
        return Strip.read(reference);
    }

    /** @param otherwise what cannot be seen */
    static Look see(BufferedImage reference, Look otherwise) {
        Likeness likeness = new Likeness(reference);
        Color skin = likeness.prevailing(0.42, 0.34, 0.58, 0.46, Likeness::isSkin, otherwise.skin());
        Color cloth = likeness.prevailing(0.34, 0.82, 0.66, 0.99, any -> true, otherwise.cloth());
        Predicate<Color> notSkin = tone -> Colours.distance(tone, skin) > 60;
        Color hair = likeness.prevailing(0.41, 0.205, 0.59, 0.24, notSkin, otherwise.hair());
        return new Look(skin, Colours.darker(hair, 0.08), likeness.cut(hair), eyes(reference, otherwise.eyes()), cloth);
    }

    private Cut cut(Color hair) {
        Predicate<Color> isHair = tone -> Colours.distance(tone, hair) < 56;
        if (share(0.305, 0.40, 0.345, 0.52, isHair) + share(0.655, 0.40, 0.695, 0.52, isHair) > 1) {
            return Cut.CURLY;
        }
        if (share(0.362, 0.52, 0.39, 0.64, isHair) + share(0.61, 0.52, 0.638, 0.64, isHair) > 1) {
            return Cut.LONG;
        }
        if (share(0.355, 0.42, 0.385, 0.50, isHair) + share(0.615, 0.42, 0.645, 0.50, isHair) > 1) {
            return Cut.BOB;
        }
        return share(0.47, 0.15, 0.54, 0.185, isHair) > 0.5 ? Cut.BUN : Cut.SHORT;
    }

    /** The most colourful spot where portraits have their eyes. */
    private static Color eyes(BufferedImage reference, Color otherwise) {
        int edge = Math.min(reference.getWidth(), reference.getHeight());
        int left = (reference.getWidth() - edge) / 2;
        int top = (reference.getHeight() - edge) / 2;
        Color best = otherwise;
        double most = 0.22;
        for (double across = 0.44; across < 0.47; across += 0.002) {
            for (double down = 0.376; down < 0.394; down += 0.002) {
                Color seen = new Color(reference.getRGB(left + (int) (across * edge), top + (int) (down * edge)));
                float[] hsb = Color.RGBtoHSB(seen.getRed(), seen.getGreen(), seen.getBlue(), null);
                if (!isSkin(seen) && hsb[1] > most && hsb[2] > 0.25) {
                    most = hsb[1];
                    best = seen;
                }
            }
        }
        return best;
    }

    private static boolean isSkin(Color tone) {
        return tone.getRed() > tone.getGreen() && tone.getGreen() >= tone.getBlue() - 8 && tone.getRed() > 60;
    }

    private Color prevailing(double x1, double y1, double x2, double y2, Predicate<Color> fits, Color otherwise) {
        List<Tone> tones = new ArrayList<>();
        each(x1, y1, x2, y2, colour -> {
            if (fits.test(colour)) {
                add(tones, colour);
            }
        });
        return tones.stream().max(Comparator.comparingInt(Tone::count)).map(Tone::colour).orElse(otherwise);
    }

    private static void add(List<Tone> tones, Color colour) {
        for (int i = 0; i < tones.size(); i++) {
            Tone tone = tones.get(i);
            if (Colours.distance(tone.colour(), colour) < 28) {
                Color mean = Colours.mix(tone.colour(), colour, 1.0 / (tone.count() + 1));
                tones.set(i, new Tone(mean, tone.count() + 1));
                return;
            }
        }
        tones.add(new Tone(colour, 1));
    }

    private double share(double x1, double y1, double x2, double y2, Predicate<Color> fits) {
        int[] counted = new int[2];
        each(x1, y1, x2, y2, colour -> {
            counted[0]++;
            counted[1] += fits.test(colour) ? 1 : 0;
        });
        return (double) counted[1] / Math.max(1, counted[0]);
    }

    private void each(double x1, double y1, double x2, double y2, Consumer<Color> pixels) {
        for (int y = (int) (y1 * SIDE); y < y2 * SIDE; y++) {
            for (int x = (int) (x1 * SIDE); x < x2 * SIDE; x++) {
                pixels.accept(new Color(small.getRGB(x, y)));
            }
        }
    }
}
