package com.vixenbliss.creator.sandbox.provider.drawing;

import com.vixenbliss.creator.sandbox.provider.drawing.body.Figure;
import com.vixenbliss.creator.sandbox.provider.drawing.place.Indoors;
import com.vixenbliss.creator.sandbox.provider.drawing.place.Lights;
import com.vixenbliss.creator.sandbox.provider.drawing.place.Outdoors;
import com.vixenbliss.creator.sandbox.provider.drawing.place.Weather;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Composition;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Strip;
import java.awt.Graphics2D;
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
        Shade shade = new Shade(sketch);
        canvas.drawImage(background(sketch, shade), 0, 0, sketch.width(), sketch.height(), null);
        Lights.draw(canvas, sketch);
        if (sketch.people() > 0) {
            new Figure(canvas, sketch).draw();
        }
        Weather.draw(canvas, sketch);
        canvas.dispose();
        shade.over(picture);
        Strip.draw(picture, sketch.look());
        return picture;
    }

    /** Drawn at a third of its size: what is enlarged is soft. */
    private static BufferedImage background(Sketch sketch, Shade shade) {
        int part = 3;
        BufferedImage small = new BufferedImage(sketch.width() / part, sketch.height() / part, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(small);
        canvas.scale(1.0 / part, 1.0 / part);
        place(canvas, sketch);
        Random chance = new Random(sketch.variety());
        if (sketch.setting().indoors()) {
            new Indoors(canvas, sketch, chance).draw();
        } else {
            new Outdoors(canvas, sketch, chance).draw();
        }
        canvas.dispose();
        shade.behind(small);
        return small;
    }

    private static void place(Graphics2D canvas, Sketch sketch) {
        Composition composition = sketch.shot().composition();
        if (composition.mirrored()) {
            canvas.translate(sketch.width(), 0);
            canvas.scale(-1, 1);
        }
        canvas.scale(composition.zoom(), composition.zoom());
        canvas.translate(-composition.pan() * sketch.width(), -composition.pan() * sketch.height() * 0.5);
    }

    static Graphics2D canvas(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }
}
