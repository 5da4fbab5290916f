package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;

/** From the hips down, for somebody of whom all is seen: in trousers or a skirt. */
final class Legs {

    private final Pen pen;
    private final Sketch sketch;

    Legs(Pen pen, Sketch sketch) {
        this.pen = pen;
        this.sketch = sketch;
    }

    void draw() {
        if (sketch.skirt()) {
            bare();
            shoes(14.1);
            skirt();
        } else {
            trousers();
            shoes(14.1);
        }
    }

    private void bare() {
        for (int side = -1; side <= 1; side += 2) {
            pen.fill(Colours.darker(sketch.look().skin(), side > 0 ? 0.16 : 0.04),
                    leg(side, 8.0, 0.62, 0.40));
        }
    }

    private static Path2D leg(int side, double from, double thigh, double ankle) {
        double middle = side * 0.74;
        return Pen.shape(middle - thigh, from, middle - thigh, from + 2, middle - ankle - 0.1, from + 4, middle - ankle, 13.9,
                middle - ankle, 14.0, middle + ankle, 14.0, middle + ankle, 13.9,
                middle + ankle + 0.1, from + 4, middle + thigh, from + 2, middle + thigh, from);
    }

    private void skirt() {
        Color cloth = sketch.look().cloth();
        pen.fill(new GradientPaint(-2f, 4f, Colours.lighter(cloth, 0.14), 2f, 10f, Colours.darker(cloth, 0.32)),
                Pen.symmetric(0, 4.4, 0.6, 4.4, 1.2, 4.5, 1.42, 4.7, 1.8, 6.0, 2.2, 8.0, 2.4, 10.2, 1.6, 10.6, 0.8, 10.6, 0, 10.5));
        for (int i = -2; i <= 2; i++) {
            pen.stroke(Colours.veil(Colours.darker(cloth, 0.6), 0.24), 0.08, Pen.line(i * 0.4, 5.2, i * 0.5, 7, i * 0.7, 8.6, i * 0.85, 10.3));
        }
    }

    private void trousers() {
        Color cloth = Colours.mix(Colours.darker(sketch.look().cloth(), 0.5), new Color(0x2F3A52), 0.5);
        pen.fill(cloth, Pen.symmetric(0, 5.2, 0.5, 5.2, 1.2, 5.3, 1.46, 5.4, 1.6, 6.2, 1.55, 7, 1.45, 7.6, 1, 7.6, 0.4, 7.4, 0, 7.0));
        for (int side = -1; side <= 1; side += 2) {
            pen.fill(Colours.darker(cloth, side > 0 ? 0.2 : 0), leg(side, 6.8, 0.74, 0.48));
            pen.stroke(Colours.veil(Color.BLACK, 0.18), 0.06, Pen.line(side * 0.75, 7.6, side * 0.7, 9, side * 0.78, 11, side * 0.74, 13.6));
        }
    }

    private void shoes(double floor) {
        pen.oval(Colours.veil(Color.BLACK, 0.26), 0, floor + 0.42, 2.3, 0.30);
        for (int side = -1; side <= 1; side += 2) {
            pen.oval(new Color(0x2A2226), side * 0.86, floor + 0.12, 0.58, 0.32);
            pen.oval(new Color(0xE8E2D8), side * 0.90, floor + 0.34, 0.60, 0.10);
        }
    }
}
