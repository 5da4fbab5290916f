package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look.Cut;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Random;

/** Hair behind and before a head. */
final class Hair {

    private final Pen pen;
    private final Color colour;
    private final Cut cut;

    Hair(Pen pen, Look look) {
        this.pen = pen;
        this.colour = look.hair();
        this.cut = look.cut();
    }

    void drawBehind() {
        Paint shade = new GradientPaint(0, -1f, Colours.darker(colour, 0.10), 0, 3f, Colours.darker(colour, 0.42));
        switch (cut) {
            case LONG -> pen.fill(shade, Pen.symmetric(0, -1.36, 0.6, -1.38, 1.08, -1.0, 1.12, -0.2, 1.16, 0.7, 1.02, 1.5, 1.34, 2.4,
                    1.46, 2.9, 1.2, 3.3, 0.8, 3.25, 0.5, 3.2, 0.3, 3.0, 0, 3.0));
            case BOB -> pen.fill(shade, Pen.symmetric(0, -1.36, 0.6, -1.38, 1.10, -1.0, 1.14, -0.2, 1.20, 0.5, 1.30, 0.9, 1.10, 1.32,
                    0.9, 1.5, 0.6, 1.3, 0, 1.3));
            case BUN -> {
                pen.oval(shade, 0.05, -1.62, 0.52, 0.46);
                pen.stroke(Colours.veil(Colours.lighter(colour, 0.3), 0.4), 0.05, Pen.line(-0.3, -1.7, -0.1, -2.0, 0.25, -1.98, 0.42, -1.66));
            }
            case CURLY -> curls(shade);
            case SHORT -> pen.fill(shade, Pen.symmetric(0, -1.30, 0.6, -1.32, 0.98, -1.0, 1.0, -0.4, 1.0, -0.1, 0.96, 0.1, 0.9, 0.3,
                    0.5, 0.3, 0.2, 0.3, 0, 0.3));
        }
    }

    private void curls(Paint shade) {
        Random chance = new Random(5);
        for (int i = 0; i < 70; i++) {
            double angle = Math.PI * (0.72 + 1.56 * chance.nextDouble());
            double reach = 0.98 + chance.nextDouble() * 0.46;
            double x = Math.sin(angle) * reach * 1.05;
            double y = Math.cos(angle) * reach + 0.05;
            pen.oval(shade, x, y, 0.26 + chance.nextDouble() * 0.12, 0.26 + chance.nextDouble() * 0.12);
        }
        for (int i = 0; i < 46; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            pen.oval(shade, side * (0.85 + chance.nextDouble() * 0.6), 0.1 + chance.nextDouble() * 2.0, 0.30, 0.28);
        }
    }

    void drawBefore() {
        switch (cut) {
            case SHORT -> shortTop();
            case CURLY -> curlyTop();
            default -> parted();
        }
    }

    private Paint sheen() {
        return new GradientPaint(-0.8f, -1.4f, Colours.lighter(colour, 0.20), 0.9f, 0.6f, Colours.darker(colour, 0.22));
    }

    /** Parted on one side, sweeping down to both temples. */
    private void parted() {
        Path2D right = Pen.shape(-0.28, -1.34, 0.4, -1.52, 1.10, -1.2, 1.10, -0.2, 1.10, 0.05, 1.08, 0.3, 0.98, 0.5,
                0.96, 0.1, 0.86, -0.25, 0.60, -0.42, 0.2, -0.66, -0.2, -0.72, -0.42, -0.92);
        Path2D left = Pen.shape(-0.20, -1.36, -0.7, -1.42, -1.12, -1.0, -1.10, -0.2, -1.10, 0.05, -1.08, 0.3, -0.98, 0.5,
                -0.94, 0.1, -0.92, -0.2, -0.74, -0.42, -0.60, -0.58, -0.48, -0.74, -0.36, -0.96);
        pen.fill(sheen(), left);
        pen.fill(sheen(), right);
        shine(right, 4);
        strands(right, 1);
        strands(left, -1);
        if (cut == Cut.LONG) {
            lock(1);
            lock(-1);
        } else if (cut == Cut.BOB) {
            side(1);
            side(-1);
        }
    }

    /** Fine lines along the fall of it. */
    private void strands(Shape within, int side) {
        Shape clip = pen.canvas().getClip();
        pen.canvas().clip(within);
        for (int i = 0; i < 11; i++) {
            double shift = i * 0.085;
            Color strand = i % 2 == 0 ? Colours.lighter(colour, 0.30) : Colours.darker(colour, 0.40);
            pen.stroke(Colours.veil(strand, 0.34), 0.022, Pen.line(side * (-0.30 + shift), -1.45, side * (0.20 + shift), -1.2,
                    side * (0.42 + shift * 0.8), -0.6, side * (0.50 + shift * 0.7), 0.5));
        }
        pen.canvas().setClip(clip);
    }

    private void lock(int side) {
        Path2D strand = Pen.shape(0.94, -0.3, 1.12, 0.4, 0.98, 1.1, 1.16, 1.9, 1.26, 2.4, 1.20, 2.9, 0.92, 3.1,
                1.0, 2.6, 0.86, 2.2, 0.84, 1.7, 0.82, 1.0, 0.96, 0.5, 0.90, 0.1);
        Shape placed = side > 0 ? strand : Pen.mirrored(strand);
        pen.fill(sheen(), placed);
        for (int i = 0; i < 4; i++) {
            double shift = i * 0.05 - 0.06;
            pen.stroke(Colours.veil(i % 2 == 0 ? Colours.lighter(colour, 0.35) : Colours.darker(colour, 0.4), 0.32), 0.024,
                    Pen.line(side * (0.98 + shift), 0.1, side * (1.02 + shift), 0.9, side * (0.92 + shift), 1.4, side * (1.06 + shift), 2.7));
        }
    }

    private void side(int side) {
        Path2D strand = Pen.shape(0.92, -0.3, 1.20, 0.3, 1.28, 0.8, 1.02, 1.30, 0.9, 1.36, 0.84, 1.2, 0.84, 1.1,
                0.98, 0.7, 0.96, 0.3, 0.88, 0.0);
        pen.fill(sheen(), side > 0 ? strand : Pen.mirrored(strand));
    }

    private void shortTop() {
        Path2D top = Pen.shape(-0.98, 0.02, -1.10, -0.7, -0.8, -1.42, -0.1, -1.46, 0.6, -1.52, 1.08, -1.1, 0.98, 0.02,
                0.92, -0.2, 0.90, -0.4, 0.80, -0.52, 0.5, -0.60, 0.2, -0.5, -0.1, -0.66, -0.4, -0.80, -0.6, -0.62, -0.80, -0.5,
                -0.90, -0.4, -0.92, -0.2, -0.98, 0.02);
        pen.fill(sheen(), top);
        shine(top, 5);
    }

    private void curlyTop() {
        Random chance = new Random(9);
        for (int i = 0; i < 46; i++) {
            double x = -0.95 + 1.9 * i / 45 + (chance.nextDouble() - 0.5) * 0.1;
            double arch = Math.sqrt(Math.max(0, 1 - x * x * 0.92));
            double y = -0.55 - arch * 0.62 + chance.nextDouble() * 0.34;
            double size = 0.17 + chance.nextDouble() * 0.10;
            pen.oval(Colours.mix(Colours.lighter(colour, 0.14), Colours.darker(colour, 0.2), chance.nextDouble()), x, y, size, size);
        }
    }

    private void shine(Shape within, int lines) {
        Shape clip = pen.canvas().getClip();
        pen.canvas().clip(within);
        for (int i = 0; i < lines; i++) {
            double shift = i * 0.16;
            pen.stroke(Colours.veil(Colours.lighter(colour, 0.45), 0.26 - i * 0.03), 0.045,
                    Pen.line(-0.2 + shift, -1.28, 0.25 + shift, -1.2, 0.55 + shift, -0.8, 0.62 + shift, -0.3));
        }
        pen.canvas().setClip(clip);
    }
}
