package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Angle;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Composition;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Framing;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A grown-up: from the waist up in the middle of the picture, unless the shot says otherwise. */
public final class Figure {

    private final Pen pen;
    private final Sketch sketch;
    private final Look look;
    private final double unit;
    private final double x;
    private final double y;

    public Figure(Graphics2D canvas, Sketch sketch) {
        this.pen = new Pen(canvas);
        this.sketch = sketch;
        this.look = sketch.look();
        Composition composition = sketch.shot().composition();
        this.unit = Math.min(sketch.width(), sketch.height()) * 0.122 * sketch.shot().framing().near() * composition.near();
        this.x = sketch.width() * (0.5 + composition.across());
        this.y = height() + sketch.height() * composition.down();
    }

    /** Where the middle of the face is. */
    private double height() {
        return switch (sketch.shot().framing()) {
            case CLOSE_UP -> sketch.height() * 0.47;
            case FULL_BODY -> sketch.height() * 0.5 - unit * 6.4;
            default -> sketch.height() * 0.5 - unit * 1.05;
        };
    }

    public void draw() {
        Graphics2D canvas = pen.canvas();
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.scale(unit, unit);
        if (sketch.shot().angle() == Angle.PROFILE_LEFT) {
            canvas.scale(-1, 1);
        }
        if (sketch.shot().angle().profile()) {
            fromTheSide(canvas);
        } else {
            fromTheFront(canvas);
        }
        canvas.setTransform(before);
    }

    private void fromTheFront(Graphics2D canvas) {
        Hair hair = new Hair(pen, look);
        AffineTransform upright = canvas.getTransform();
        double tilt = tilt();
        canvas.rotate(tilt, 0, 1.3);
        hair.drawBehind();
        canvas.setTransform(upright);
        canvas.scale(1 - 0.3 * Math.abs(sketch.shot().angle().turn()), 1);
        body();
        canvas.setTransform(upright);
        canvas.rotate(tilt, 0, 1.3);
        new Face(pen, sketch).draw();
        hair.drawBefore();
        canvas.setTransform(upright);
        new Arms(pen, sketch, sleeve()).draw();
    }

    private void fromTheSide(Graphics2D canvas) {
        Profile profile = new Profile(pen, sketch);
        AffineTransform upright = canvas.getTransform();
        canvas.rotate(tilt(), 0, 1.3);
        profile.drawBehind();
        canvas.setTransform(upright);
        canvas.translate(-0.12, 0);
        canvas.scale(0.62, 1);
        body();
        new Arms(pen, sketch, sleeve()).draw();
        canvas.setTransform(upright);
        canvas.rotate(tilt(), 0, 1.3);
        profile.draw();
    }

    private double tilt() {
        double lean = switch (sketch.pose()) {
            case THINK -> 0.10;
            case READ -> -0.05;
            default -> 0.03;
        };
        return (sketch.seed() % 2 == 0 ? lean : -lean * 0.7) + sketch.shot().composition().tilt();
    }

    private void body() {
        if (sketch.shot().framing() != Framing.FULL_BODY) {
            torso();
            return;
        }
        Shape clip = pen.canvas().getClip();
        pen.canvas().clip(new Rectangle2D.Double(-4, -4, 8, 10));
        torso();
        pen.canvas().setClip(clip);
        new Legs(pen, sketch).draw();
    }

    private Color sleeve() {
        return Colours.lighter(look.cloth(), 0.06);
    }

    private void torso() {
        Path2D body = Pen.symmetric(
                0, 1.30, 0.30, 1.30, 0.42, 1.32, 0.44, 1.45,
                0.56, 1.86, 1.30, 1.80, 1.72, 2.10,
                2.02, 2.34, 1.78, 3.2, 1.52, 4.0,
                1.38, 4.6, 1.40, 5.4, 1.62, 9.5,
                1.0, 9.5, 0.5, 9.5, 0, 9.5);
        pen.fill(new GradientPaint(-2f, 1.5f, Colours.lighter(look.cloth(), 0.16), 2f, 6f, Colours.darker(look.cloth(), 0.34)), body);
        weave(body);
        folds();
        neck();
        neckline();
    }

    /** The knit or the stripes of the cloth, where a picture is to be looked at closely. */
    private void weave(Path2D body) {
        if (!sketch.shot().composition().shaded()) {
            return;
        }
        Shape clip = pen.canvas().getClip();
        pen.canvas().clip(body);
        double pitch = 0.15 + Math.floorMod(look.cloth().getRGB(), 5) * 0.04;
        Color thread = Colours.veil(Colours.brightness(look.cloth()) > 0.35 ? Colours.darker(look.cloth(), 0.6) : Colours.lighter(look.cloth(), 0.5), 0.5);
        for (double line = 2.1; line < 9.4; line += pitch) {
            pen.stroke(thread, pitch * 0.34, Pen.line(-2.1, line, -0.7, line + 0.1, 0.7, line + 0.1, 2.1, line));
        }
        pen.canvas().setClip(clip);
    }

    private void folds() {
        Color fold = Colours.veil(Colours.darker(look.cloth(), 0.6), 0.22);
        pen.stroke(fold, 0.07, Pen.line(-1.18, 2.9, -1.02, 3.5, -1.10, 4.0, -0.92, 4.6));
        pen.stroke(fold, 0.07, Pen.line(1.18, 2.9, 1.02, 3.5, 1.10, 4.0, 0.92, 4.6));
        pen.stroke(fold, 0.05, Pen.line(-0.30, 4.4, -0.1, 4.6, 0.2, 4.6, 0.45, 4.35));
    }

    private void neck() {
        Path2D neck = Pen.symmetric(0, 0.7, 0.2, 0.7, 0.38, 0.7, 0.38, 1.0, 0.38, 1.4, 0.42, 1.6, 0.66, 1.78,
                0.4, 1.9, 0.2, 1.95, 0, 1.95);
        pen.fill(Colours.darker(look.skin(), 0.10), neck);
        pen.fill(Colours.veil(Colours.darker(look.skin(), 0.5), 0.32),
                Pen.symmetric(0, 0.7, 0.2, 0.7, 0.38, 0.8, 0.39, 1.0, 0.36, 1.24, 0.2, 1.42, 0, 1.46));
    }

    /** By the cloth's colour, so that somebody in the same clothes wears the same ones. */
    private void neckline() {
        Color edge = Colours.darker(look.cloth(), 0.22);
        switch (Math.floorMod(look.cloth().getRGB() / 48, 3)) {
            case 0 -> {
                pen.fill(look.skin(), Pen.symmetric(0, 1.7, 0.3, 1.7, 0.52, 1.66, 0.66, 1.76, 0.56, 2.1, 0.3, 2.34, 0, 2.36));
                pen.stroke(edge, 0.07, Pen.line(-0.68, 1.74, -0.56, 2.14, -0.3, 2.38, 0, 2.38, 0.3, 2.38, 0.56, 2.14, 0.68, 1.74));
                pendant();
            }
            case 1 -> {
                pen.fill(look.skin(), Pen.symmetric(0, 1.7, 0.3, 1.7, 0.52, 1.66, 0.62, 1.74, 0.45, 2.1, 0.2, 2.5, 0, 2.8));
                Color collar = Colours.lighter(look.cloth(), 0.2);
                pen.fill(collar, Pen.shape(0.42, 1.42, 0.5, 1.5, 0.86, 1.72, 0.98, 2.02, 0.7, 2.2, 0.4, 2.4, 0.06, 2.86,
                        0.3, 2.3, 0.56, 1.9, 0.42, 1.42));
                pen.fill(collar, Pen.mirrored(Pen.shape(0.42, 1.42, 0.5, 1.5, 0.86, 1.72, 0.98, 2.02, 0.7, 2.2, 0.4, 2.4,
                        0.06, 2.86, 0.3, 2.3, 0.56, 1.9, 0.42, 1.42)));
            }
            default -> {
                pen.fill(Colours.lighter(look.cloth(), 0.10), Pen.symmetric(0, 1.12, 0.2, 1.12, 0.42, 1.06, 0.44, 1.14,
                        0.46, 1.4, 0.5, 1.7, 0.72, 1.86, 0.5, 2.02, 0.2, 2.06, 0, 2.06));
                pen.stroke(edge, 0.045, Pen.line(-0.44, 1.4, -0.2, 1.56, 0.2, 1.56, 0.44, 1.4));
            }
        }
    }

    private void pendant() {
        Color gold = new Color(0xD9B36A);
        pen.stroke(gold, 0.025, Pen.line(-0.46, 1.66, -0.3, 2.0, -0.1, 2.12, 0, 2.14, 0.1, 2.12, 0.3, 2.0, 0.46, 1.66));
        pen.oval(gold, 0, 2.18, 0.06, 0.07);
    }
}
