package com.vixenbliss.creator.sandbox.provider.drawing.place;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Random;

/** Rain, before everything, where there is a sky. */
public final class Weather {

    private Weather() {}

    public static void draw(Graphics2D canvas, Sketch sketch) {
        if (!sketch.wet() || sketch.setting().indoors()) {
            return;
        }
        Random chance = new Random(sketch.seed() + 11);
        canvas.setStroke(new BasicStroke(1.6f));
        for (int i = 0; i < 220; i++) {
            double x = chance.nextDouble() * sketch.width() * 1.1;
            double y = chance.nextDouble() * sketch.height();
            int length = 14 + chance.nextInt(26);
            canvas.setColor(Colours.veil(new Color(0xE8F0F8), 0.10 + chance.nextDouble() * 0.22));
            canvas.drawLine((int) x, (int) y, (int) (x - length * 0.22), (int) (y + length));
        }
    }
}
