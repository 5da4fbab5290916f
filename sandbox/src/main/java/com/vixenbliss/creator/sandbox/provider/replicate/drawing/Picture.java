package com.vixenbliss.creator.sandbox.provider.replicate.drawing;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** One picture: a background out of focus, somebody before it, and one light over both. */
public final class Picture {

    private Picture() {}

    /** Draws it; the same sketch always gives the same picture. */
    public static BufferedImage draw(Sketch sketch) {
        BufferedImage picture = new BufferedImage(sketch.width(), sketch.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(picture);
        canvas.drawImage(background(sketch), 0, 0, sketch.width(), sketch.height(), null);
        Lights.draw(canvas, sketch);
        if (sketch.people() > 0) {
            canvas.drawImage(figure(sketch), 0, 0, null);
        }
        Weather.draw(canvas, sketch);
        grade(canvas, sketch);
        canvas.dispose();
        Strip.draw(picture, sketch.look());
        return picture;
    }

    /** Drawn at a third of its size: what is enlarged is soft. */
    private static BufferedImage background(Sketch sketch) {
        int part = 3;
        BufferedImage small = new BufferedImage(sketch.width() / part, sketch.height() / part, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(small);
        canvas.scale(1.0 / part, 1.0 / part);
        Random chance = new Random(sketch.seed());
        if (sketch.setting().indoors()) {
            new Indoors(canvas, sketch, chance).draw();
        } else {
            new Outdoors(canvas, sketch, chance).draw();
        }
        canvas.dispose();
        return small;
    }

    private static BufferedImage figure(Sketch sketch) {
        BufferedImage layer = new BufferedImage(sketch.width(), sketch.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = canvas(layer);
        new Figure(canvas, sketch).draw();
        canvas.setComposite(AlphaComposite.SrcAtop);
        Color cast = sketch.hour().cast();
        canvas.setPaint(new GradientPaint(0, 0, Colours.veil(cast, 0), sketch.width(), sketch.height(),
                Colours.veil(Colours.darker(cast, 0.3), sketch.hour().strength() + 0.12)));
        canvas.fillRect(0, 0, sketch.width(), sketch.height());
        canvas.dispose();
        return layer;
    }

    /** The hour's own tint, and darker corners. */
    private static void grade(Graphics2D canvas, Sketch sketch) {
        canvas.setPaint(Colours.veil(sketch.hour().cast(), sketch.hour().strength() * 0.45));
        canvas.fillRect(0, 0, sketch.width(), sketch.height());
        float radius = (float) Math.hypot(sketch.width(), sketch.height()) * 0.62f;
        canvas.setPaint(new RadialGradientPaint(sketch.width() * 0.5f, sketch.height() * 0.46f, radius,
                new float[] {0f, 0.5f, 0.78f, 1f},
                new Color[] {new Color(10, 6, 20, 0), new Color(10, 6, 20, 0), new Color(10, 6, 20, 34), new Color(10, 6, 20, 120)}));
        canvas.fillRect(0, 0, sketch.width(), sketch.height());
    }

    static Graphics2D canvas(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }
}
