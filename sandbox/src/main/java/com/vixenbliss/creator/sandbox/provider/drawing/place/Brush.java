package com.vixenbliss.creator.sandbox.provider.drawing.place;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes by parts of the picture: 0 to 1 across and down. */
final class Brush {

    private final Graphics2D canvas;
    private final double width;
    private final double height;

    Brush(Graphics2D canvas, double width, double height) {
        this.canvas = canvas;
        this.width = width;
        this.height = height;
    }

    void box(Color colour, double x1, double y1, double x2, double y2) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x1 * width, y1 * height, (x2 - x1) * width, (y2 - y1) * height));
    }

    void rounded(Color colour, double x1, double y1, double x2, double y2, double corner) {
        canvas.setColor(colour);
        double arc = corner * Math.min(width, height);
        canvas.fill(new RoundRectangle2D.Double(x1 * width, y1 * height, (x2 - x1) * width, (y2 - y1) * height, arc, arc));
    }

    /** From one colour at the top to another at the bottom. */
    void fade(Color top, Color bottom, double x1, double y1, double x2, double y2) {
        canvas.setPaint(new GradientPaint(0, (float) (y1 * height), top, 0, (float) (y2 * height), bottom));
        canvas.fill(new Rectangle2D.Double(x1 * width, y1 * height, (x2 - x1) * width, (y2 - y1) * height));
    }

    /** A circle; its radius in parts of the shorter side. */
    void disc(Color colour, double x, double y, double radius) {
        double r = radius * Math.min(width, height);
        canvas.setColor(colour);
        canvas.fill(new Ellipse2D.Double(x * width - r, y * height - r, 2 * r, 2 * r));
    }

    /** Light that fades outwards. */
    void glow(Color colour, double strength, double x, double y, double radius) {
        float r = (float) (radius * Math.min(width, height));
        canvas.setPaint(new RadialGradientPaint((float) (x * width), (float) (y * height), r, new float[] {0f, 0.35f, 1f},
                new Color[] {Colours.veil(colour, strength), Colours.veil(colour, strength * 0.45), Colours.veil(colour, 0)}));
        canvas.fill(new Ellipse2D.Double(x * width - r, y * height - r, 2 * r, 2 * r));
    }

    /** @param points x, y, x, y … */
    void area(Color colour, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0] * width, points[1] * height);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i] * width, points[i + 1] * height);
        }
        path.closePath();
        canvas.setColor(colour);
        canvas.fill(path);
    }
}
