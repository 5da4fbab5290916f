package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Mood;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Pose;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** A face by few lines, which say the mood. */
final class Face {

    private final Pen pen;
    private final Sketch sketch;
    private final Look look;
    private final Color line;
    private final Color lips;

    Face(Pen pen, Sketch sketch) {
        this.pen = pen;
        this.sketch = sketch;
        this.look = sketch.look();
        this.line = Colours.darker(look.skin(), 0.62);
        this.lips = Colours.mix(look.skin(), new Color(0xA8323F), 0.55);
    }

    void draw() {
        double turn = sketch.shot().angle().turn();
        if (turn <= 0) {
            ear(1);
        }
        if (turn >= 0) {
            ear(-1);
        }
        Path2D head = Pen.symmetric(0, -1.05, 0.5, -1.05, 0.86, -0.68, 0.86, -0.12, 0.86, 0.36, 0.74, 0.68, 0.46, 0.96,
                0.3, 1.10, 0.16, 1.15, 0, 1.15);
        pen.fill(new RadialGradientPaint(-0.22f, -0.1f, 1.5f, new float[] {0f, 0.6f, 1f},
                new Color[] {Colours.lighter(look.skin(), 0.16), look.skin(), Colours.darker(look.skin(), 0.24)}), head);
        AffineTransform straight = pen.canvas().getTransform();
        pen.canvas().translate(turn * 0.44, 0);
        pen.canvas().scale(1 - 0.34 * Math.abs(turn), 1);
        features();
        pen.canvas().setTransform(straight);
    }

    private void features() {
        blush();
        eye(-1);
        eye(1);
        brow(-1);
        brow(1);
        nose();
        mouth();
    }

    private void ear(int side) {
        pen.oval(Colours.darker(look.skin(), 0.08), side * 0.86, 0.16, 0.13, 0.24);
    }

    private void blush() {
        double strength = sketch.mood() == Mood.SHY || sketch.mood() == Mood.LAUGH ? 0.42 : 0.22;
        for (int side = -1; side <= 1; side += 2) {
            Color rose = new Color(0xE0605E);
            pen.oval(new RadialGradientPaint(side * 0.48f, 0.44f, 0.26f, new float[] {0f, 1f},
                    new Color[] {Colours.veil(rose, strength), Colours.veil(rose, 0)}), side * 0.48, 0.44, 0.26, 0.20);
        }
    }

    private boolean closed() {
        return sketch.mood() == Mood.LAUGH || sketch.pose() == Pose.READ || sketch.mood() == Mood.SHY && sketch.seed() % 2 == 0;
    }

    private void eye(int side) {
        double x = side * 0.37;
        double y = 0.10;
        Color lash = Colours.darker(look.hair(), 0.72);
        if (closed()) {
            double bend = sketch.mood() == Mood.LAUGH ? -0.15 : 0.13;
            pen.stroke(lash, 0.055, Pen.line(x - 0.19, y, x - 0.08, y + bend, x + 0.08, y + bend, x + 0.19, y));
            return;
        }
        double open = sketch.mood() == Mood.SURPRISED ? 1.3 : 1;
        Shape almond = Pen.shape(x - side * 0.20, y + 0.03, x - side * 0.10, y - 0.17 * open, x + side * 0.12, y - 0.17 * open,
                x + side * 0.22, y - 0.03, x + side * 0.12, y + 0.13 * open, x - side * 0.08, y + 0.13 * open, x - side * 0.20, y + 0.03);
        pen.fill(new Color(0xFBF8F4), almond);
        iris(almond, x, y - 0.01);
        pen.stroke(lash, 0.055, Pen.line(x - side * 0.20, y + 0.03, x - side * 0.10, y - 0.17 * open, x + side * 0.12, y - 0.17 * open,
                x + side * 0.24, y - 0.06));
        pen.stroke(Colours.veil(line, 0.35), 0.02, Pen.line(x - side * 0.17, y - 0.14 * open, x - side * 0.06, y - 0.25 * open,
                x + side * 0.10, y - 0.25 * open, x + side * 0.20, y - 0.15 * open));
    }

    private void iris(Shape almond, double x, double y) {
        Shape clip = pen.canvas().getClip();
        pen.canvas().clip(almond);
        pen.oval(Colours.darker(look.eyes(), 0.35), x, y, 0.125, 0.135);
        pen.oval(look.eyes(), x, y + 0.02, 0.095, 0.10);
        pen.oval(new Color(0x17131A), x, y, 0.055, 0.06);
        pen.canvas().setClip(clip);
        pen.oval(Colours.veil(Color.WHITE, 0.95), x - 0.045, y - 0.05, 0.035, 0.035);
        pen.oval(Colours.veil(Color.WHITE, 0.6), x + 0.04, y + 0.05, 0.018, 0.018);
    }

    private void brow(int side) {
        double inner = switch (sketch.mood()) {
            case SAD -> -0.11;
            case STERN -> 0.09;
            case SURPRISED -> -0.12;
            default -> 0;
        };
        double outer = sketch.mood() == Mood.SAD ? 0.05 : sketch.mood() == Mood.SURPRISED ? -0.08 : 0;
        Color hair = Colours.brightness(look.hair()) > 0.5 ? Colours.darker(look.hair(), 0.35) : Colours.darker(look.hair(), 0.1);
        pen.stroke(hair, 0.062, Pen.line(side * 0.18, -0.21 + inner, side * 0.30, -0.30 + inner / 2, side * 0.46, -0.31 + outer / 2,
                side * 0.60, -0.19 + outer));
    }

    private void nose() {
        pen.stroke(Colours.veil(line, 0.30), 0.03, Pen.line(0.02, 0.12, 0.06, 0.26, 0.12, 0.38, 0.07, 0.44));
        pen.stroke(Colours.veil(line, 0.5), 0.035, Pen.line(-0.08, 0.45, -0.03, 0.50, 0.03, 0.50, 0.08, 0.45));
        pen.oval(Colours.veil(Color.WHITE, 0.20), -0.03, 0.36, 0.035, 0.06);
    }

    private void mouth() {
        switch (sketch.mood()) {
            case LAUGH -> laugh();
            case SURPRISED -> {
                pen.oval(lips, 0, 0.76, 0.12, 0.15);
                pen.oval(new Color(0x5A1C22), 0, 0.76, 0.075, 0.10);
            }
            case SAD -> lips(0.78, -0.07);
            case STERN -> lips(0.74, 0.0);
            case CALM -> lips(0.72, 0.03);
            default -> lips(0.69, 0.10);
        }
    }

    private void laugh() {
        pen.fill(new Color(0x6B2028), Pen.shape(-0.30, 0.62, -0.1, 0.68, 0.1, 0.68, 0.30, 0.62, 0.24, 0.94, -0.24, 0.94, -0.30, 0.62));
        pen.fill(new Color(0xFCFAF6), Pen.shape(-0.26, 0.64, -0.1, 0.69, 0.1, 0.69, 0.26, 0.64, 0.2, 0.75, -0.2, 0.75, -0.26, 0.64));
        pen.fill(new Color(0xC9606A), Pen.shape(-0.13, 0.86, -0.06, 0.80, 0.06, 0.80, 0.13, 0.86, 0.06, 0.91, -0.06, 0.91, -0.13, 0.86));
        pen.stroke(lips, 0.05, Pen.line(-0.31, 0.61, -0.1, 0.67, 0.1, 0.67, 0.31, 0.61));
    }

    /** @param bend how far the corners are above the middle */
    private void lips(double y, double bend) {
        double corner = y - bend * 0.6;
        double middle = y + bend;
        pen.fill(Colours.darker(lips, 0.08), Pen.shape(-0.25, corner, -0.12, middle - 0.10, -0.05, middle - 0.09, 0, middle - 0.05,
                0.05, middle - 0.09, 0.12, middle - 0.10, 0.25, corner, 0.12, middle + 0.02, -0.12, middle + 0.02, -0.25, corner));
        pen.fill(Colours.lighter(lips, 0.06), Pen.shape(-0.25, corner, -0.12, middle + 0.02, 0.12, middle + 0.02, 0.25, corner,
                0.13, middle + 0.13, -0.13, middle + 0.13, -0.25, corner));
        pen.stroke(Colours.veil(Colours.darker(lips, 0.6), 0.7), 0.028,
                Pen.line(-0.27, corner - 0.01, -0.12, middle + 0.03, 0.12, middle + 0.03, 0.27, corner - 0.01));
    }
}
