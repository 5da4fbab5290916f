package com.vixenbliss.creator.sandbox.provider.drawing.body;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Curves for a figure, in heads: the middle of the face is 0, its half height about 1, down is positive. */
final class Pen {

    private final Graphics2D canvas;

    Pen(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /**
     * A closed curve.
     *
     * @param points where it starts, then six numbers for each piece: two handles and an end
     */
    static Path2D shape(double... points) {
        Path2D path = line(points);
        path.closePath();
        return path;
    }

    /** An open curve, points as for {@link #shape}. */
    static Path2D line(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 5 < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    static Shape mirrored(Shape shape) {
        return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
    }

    /** A half, drawn down the right side from the middle, and its mirror image. */
    static Path2D symmetric(double... points) {
        Path2D half = shape(points);
        half.append(mirrored(half), false);
        return half;
    }

    void fill(Paint paint, Shape shape) {
        canvas.setPaint(paint);
        canvas.fill(shape);
    }

    void oval(Paint paint, double x, double y, double halfWidth, double halfHeight) {
        fill(paint, new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
    }

    void stroke(Color colour, double width, Shape line) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(line);
    }

    Graphics2D canvas() {
        return canvas;
    }
}
