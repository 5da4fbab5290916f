package com.vixenbliss.creator.sandbox.provider.drawing.place;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Hour;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Setting;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.util.List;
import java.util.Random;

/** Lights out of focus, behind whoever is drawn. */
public final class Lights {

    private static final List<Integer> WARM = List.of(0xFFD9A0, 0xFFC27A, 0xFFE9C9, 0xFFB36B);
    private static final List<Integer> CITY = List.of(0xFFD9A0, 0xFF9E80, 0x9AD0FF, 0xFFE9C9, 0xE8A0FF);

    private Lights() {}

    public static void draw(Graphics2D canvas, Sketch sketch) {
        Random chance = new Random(sketch.variety() ^ 0x5EED);
        boolean city = sketch.setting() == Setting.STREET && sketch.hour().dark();
        int many = count(sketch);
        double unit = Math.min(sketch.width(), sketch.height());
        for (int i = 0; i < many; i++) {
            List<Integer> colours = city ? CITY : WARM;
            Color colour = Colours.of(colours.get(chance.nextInt(colours.size())));
            double size = unit * (0.02 + chance.nextDouble() * 0.055);
            double x = chance.nextDouble() * sketch.width();
            double y = sketch.height() * (0.05 + chance.nextDouble() * 0.55);
            spot(canvas, x, y, size, colour, 0.06 + chance.nextDouble() * 0.22);
        }
    }

    private static int count(Sketch sketch) {
        return switch (sketch.setting()) {
            case STUDIO -> 0;
            case BEACH, HILLS -> sketch.hour() == Hour.GOLDEN ? 10 : 0;
            case PARK -> sketch.hour() == Hour.DAY ? 6 : 16;
            case STREET -> sketch.hour().dark() ? 34 : 5;
            default -> sketch.hour() == Hour.DAY ? 5 : 18;
        };
    }

    /** A disc with a brighter rim, as a lens makes it. */
    private static void spot(Graphics2D canvas, double x, double y, double size, Color colour, double alpha) {
        canvas.setPaint(new RadialGradientPaint((float) x, (float) y, (float) size, new float[] {0f, 0.82f, 0.94f, 1f},
                new Color[] {Colours.veil(colour, alpha * 0.7), Colours.veil(colour, alpha * 0.8),
                    Colours.veil(Colours.lighter(colour, 0.4), alpha), Colours.veil(colour, 0)}));
        canvas.fillOval((int) (x - size), (int) (y - size), (int) (2 * size), (int) (2 * size));
    }
}
