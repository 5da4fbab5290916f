package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look.Cut;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Mood;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;

/** A head from the side, looking to the right: who wants it the other way mirrors the canvas. */
final class Profile {

    private final Pen pen;
    private final Sketch sketch;
    private final Look look;
    private final Color line;
    private final Color lips;

    Profile(Pen pen, Sketch sketch) {
        this.pen = pen;
        this.sketch = sketch;
        this.look = sketch.look();
        this.line = Colours.darker(look.skin(), 0.62);
        this.lips = Colours.mix(look.skin(), new Color(0xA8323F), 0.55);
    }

    void drawBehind() {
        Paint shade = new GradientPaint(0, -1f, Colours.darker(look.hair(), 0.10), 0, 3f, Colours.darker(look.hair(), 0.42));
        switch (look.cut()) {
            case LONG -> pen.fill(shade, Pen.shape(-0.1, -1.2, -1.2, -1.1, -1.4, 0.2, -1.3, 1.2, -1.25, 2.0, -1.5, 2.8, -1.2, 3.3,
                    -0.8, 3.4, -0.3, 3.2, -0.2, 2.6, -0.1, 1.6, 0.1, 0.6, -0.1, -1.2));
            case BOB -> pen.fill(shade, Pen.shape(-0.1, -1.2, -1.2, -1.1, -1.35, 0.1, -1.3, 0.9, -1.2, 1.4, -0.5, 1.4, -0.1, 1.2,
                    0.1, 0.8, 0.1, 0, -0.1, -1.2));
            case BUN -> pen.oval(shade, -1.25, -0.55, 0.48, 0.46);
            case CURLY -> curls(shade);
            case SHORT -> { }
        }
    }

    private void curls(Paint shade) {
        Random chance = new Random(5);
        for (int i = 0; i < 80; i++) {
            double y = -1.0 + chance.nextDouble() * 2.9;
            pen.oval(shade, -0.55 - chance.nextDouble() * 0.85, y, 0.26 + chance.nextDouble() * 0.12, 0.28);
        }
    }

    void draw() {
        Path2D head = Pen.shape(-0.25, -1.08, 0.20, -1.14, 0.58, -0.96, 0.68, -0.55, 0.74, -0.32, 0.72, -0.16, 0.70, -0.04,
                0.80, 0.12, 0.98, 0.28, 1.01, 0.37, 0.99, 0.46, 0.86, 0.46, 0.80, 0.48, 0.80, 0.54, 0.90, 0.58, 0.87, 0.65,
                0.82, 0.70, 0.88, 0.74, 0.85, 0.81, 0.78, 0.88, 0.80, 0.92, 0.80, 1.00, 0.78, 1.14, 0.62, 1.20, 0.44, 1.18,
                0.20, 1.12, -0.10, 0.95, -0.24, 0.70, -0.60, 0.60, -1.0, 0.2, -0.98, -0.3, -0.94, -0.8, -0.6, -1.06, -0.25, -1.08);
        pen.fill(new GradientPaint(-0.9f, 0f, Colours.darker(look.skin(), 0.24), 0.8f, 0f, Colours.lighter(look.skin(), 0.14)), head);
        pen.oval(Colours.veil(new Color(0xE0605E), 0.24), 0.34, 0.44, 0.24, 0.18);
        pen.oval(Colours.darker(look.skin(), 0.10), -0.16, 0.16, 0.15, 0.25);
        pen.stroke(Colours.veil(line, 0.4), 0.03, Pen.line(-0.20, 0.02, -0.10, 0.02, -0.06, 0.14, -0.16, 0.24));
        eye();
        mouth();
        hair();
    }

    private void eye() {
        Color lash = Colours.darker(look.hair(), 0.72);
        if (sketch.mood() == Mood.LAUGH) {
            pen.stroke(lash, 0.055, Pen.line(0.36, 0.12, 0.44, 0.02, 0.54, 0.02, 0.60, 0.08));
        } else {
            double open = sketch.mood() == Mood.SURPRISED ? 1.35 : 1;
            Shape white = Pen.shape(0.34, 0.12, 0.42, 0.08 - 0.12 * open, 0.54, 0.04 - 0.12 * open, 0.60, 0.02,
                    0.60, 0.16, 0.46, 0.20, 0.34, 0.12);
            pen.fill(new Color(0xFBF8F4), white);
            pen.oval(Colours.darker(look.eyes(), 0.35), 0.545, 0.075, 0.065, 0.105);
            pen.oval(look.eyes(), 0.55, 0.085, 0.045, 0.075);
            pen.oval(new Color(0x17131A), 0.565, 0.08, 0.026, 0.045);
            pen.stroke(lash, 0.055, Pen.line(0.34, 0.12, 0.42, 0.08 - 0.13 * open, 0.54, 0.03 - 0.13 * open, 0.66, 0.0));
        }
        double lift = sketch.mood() == Mood.SURPRISED ? -0.12 : sketch.mood() == Mood.STERN ? 0.07 : 0;
        pen.stroke(Colours.darker(look.hair(), 0.2), 0.062, Pen.line(0.28, -0.20 + lift / 2, 0.40, -0.30 + lift, 0.54, -0.30 + lift, 0.66, -0.20 + lift));
    }

    private void mouth() {
        double corner = switch (sketch.mood()) {
            case SAD -> 0.76;
            case STERN, CALM, SURPRISED -> 0.69;
            default -> 0.62;
        };
        if (sketch.mood() == Mood.LAUGH || sketch.mood() == Mood.SURPRISED) {
            pen.fill(new Color(0x6B2028), Pen.shape(0.52, 0.64, 0.62, 0.66, 0.74, 0.66, 0.86, 0.64, 0.84, 0.74, 0.82, 0.80, 0.80, 0.84,
                    0.70, 0.88, 0.58, 0.80, 0.52, 0.64));
        }
        pen.stroke(lips, 0.06, Pen.line(0.86, 0.66, 0.76, 0.70, 0.66, 0.69, 0.54, corner));
        pen.stroke(Colours.veil(Colours.darker(lips, 0.6), 0.7), 0.026, Pen.line(0.84, 0.69, 0.76, 0.70, 0.66, 0.70, 0.53, corner));
        pen.stroke(Colours.veil(line, 0.4), 0.03, Pen.line(0.84, 0.46, 0.80, 0.42, 0.80, 0.38, 0.84, 0.36));
    }

    private void hair() {
        Paint sheen = new GradientPaint(-0.9f, -1.3f, Colours.darker(look.hair(), 0.22), 0.6f, 0.2f, Colours.lighter(look.hair(), 0.18));
        Path2D cap = Pen.shape(0.66, -0.60, 0.62, -1.2, 0.1, -1.46, -0.4, -1.36, -1.05, -1.3, -1.26, -0.7, -1.16, -0.1,
                -1.12, 0.3, -0.9, 0.66, -0.62, 0.80, -0.5, 0.5, -0.36, 0.2, -0.30, -0.1, -0.1, -0.14, 0.02, -0.1, 0.06, 0.2,
                0.16, -0.2, 0.40, -0.5, 0.66, -0.60);
        pen.fill(sheen, cap);
        for (int i = 0; i < 9; i++) {
            Color strand = i % 2 == 0 ? Colours.lighter(look.hair(), 0.38) : Colours.darker(look.hair(), 0.38);
            pen.stroke(Colours.veil(strand, 0.34), 0.026,
                    Pen.line(0.42 - i * 0.1, -1.10, -0.1 - i * 0.1, -1.26, -0.56 - i * 0.06, -0.9, -0.66 - i * 0.04, -0.1));
        }
        if (look.cut() == Cut.CURLY) {
            Random chance = new Random(9);
            for (int i = 0; i < 40; i++) {
                double angle = Math.PI * (0.95 + 0.95 * chance.nextDouble());
                pen.oval(Colours.mix(Colours.lighter(look.hair(), 0.14), Colours.darker(look.hair(), 0.2), chance.nextDouble()),
                        -0.25 + Math.cos(angle) * 0.95, -0.25 + Math.sin(angle) * 0.98, 0.19, 0.19);
            }
        }
    }
}
