package com.vixenbliss.creator.sandbox.provider.drawing.body;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.geom.Path2D;

/** Arms, hands and what they hold. Coordinates are of the arm on the right of the picture; the other mirrors them. */
final class Arms {

    private final Pen pen;
    private final Sketch sketch;
    private final Color sleeve;
    private final Color skin;

    Arms(Pen pen, Sketch sketch, Color sleeve) {
        this.pen = pen;
        this.sketch = sketch;
        this.sleeve = sleeve;
        this.skin = sketch.look().skin();
    }

    void draw() {
        switch (sketch.pose()) {
            case WAVE -> wave();
            case CUP -> cup();
            case READ -> book();
            case THINK -> think();
            case FLOWER -> flowers();
            case CROSSED -> crossed();
            case REST -> rest();
        }
    }

    private void rest() {
        arm(-1, -1.74, 4.4, -1.66, 7);
        arm(1, 1.74, 4.4, 1.66, 7);
    }

    private void wave() {
        arm(-1, -1.74, 4.4, -1.66, 7);
        arm(1, 2.40, 3.45, 2.34, 1.35);
        for (int i = 0; i < 4; i++) {
            double lean = -0.22 + i * 0.15;
            pen.stroke(skin, 0.135, Pen.line(2.20 + i * 0.11, 0.95, 2.18 + i * 0.12 + lean * 0.3, 0.8, 2.16 + i * 0.12 + lean * 0.6, 0.6,
                    2.16 + i * 0.13 + lean, 0.42 + Math.abs(i - 1.5) * 0.06));
        }
        pen.stroke(skin, 0.14, Pen.line(2.16, 1.15, 2.05, 1.1, 1.95, 1.0, 1.90, 0.88));
        hand(2.36, 1.05);
    }

    private void cup() {
        arm(-1, -1.78, 4.35, -0.52, 3.62);
        arm(1, 1.78, 4.35, 0.52, 3.62);
        Color china = new Color(0xF4EFE6);
        pen.fill(china, Pen.shape(-0.46, 2.92, -0.2, 2.98, 0.2, 2.98, 0.46, 2.92, 0.46, 3.5, 0.36, 3.84, 0, 3.86,
                -0.36, 3.84, -0.46, 3.5, -0.46, 2.92));
        pen.oval(new Color(0x4A2E20), 0, 2.94, 0.42, 0.10);
        pen.stroke(china, 0.05, Pen.line(-0.46, 2.92, -0.3, 3.06, 0.3, 3.06, 0.46, 2.92));
        for (int i = -1; i <= 1; i++) {
            pen.stroke(Colours.veil(Color.WHITE, 0.28), 0.06,
                    Pen.line(i * 0.2, 2.78, i * 0.2 + 0.14, 2.6, i * 0.2 - 0.14, 2.45, i * 0.2 + 0.04, 2.25));
        }
        grip(-0.46, 3.50, 1);
        grip(0.46, 3.50, -1);
    }

    private void book() {
        arm(-1, -1.80, 4.45, -1.02, 4.05);
        arm(1, 1.80, 4.45, 1.02, 4.05);
        Color cover = Colours.mix(new Color(0x8C3B3B), new Color(0x34577A), (sketch.seed() % 5) / 5.0);
        pen.fill(cover, Pen.symmetric(0, 3.22, 0.4, 2.98, 0.9, 2.98, 1.22, 3.06, 1.24, 3.6, 1.2, 4.2, 1.16, 4.5,
                0.8, 4.42, 0.4, 4.42, 0, 4.62));
        pen.fill(new Color(0xF3EBDB), Pen.symmetric(0, 3.14, 0.36, 2.94, 0.82, 2.94, 1.10, 3.00, 1.08, 3.02, 1.08, 3.04, 1.06, 3.12,
                0.8, 3.06, 0.4, 3.06, 0, 3.26));
        pen.stroke(Colours.darker(cover, 0.4), 0.04, Pen.line(0, 3.22, 0, 3.6, 0, 4.2, 0, 4.6));
        grip(-1.14, 3.95, 1);
        grip(1.14, 3.95, -1);
    }

    private void think() {
        arm(-1, -1.76, 4.5, 0.9, 4.62);
        arm(1, 1.72, 4.55, 0.62, 1.95);
        hand(0.46, 1.50);
        for (int i = 0; i < 3; i++) {
            double finger = 1.30 + i * 0.15;
            pen.stroke(Colours.darker(skin, 0.03 + i * 0.04), 0.15,
                    Pen.line(0.56, finger, 0.4, finger - 0.04, 0.28, finger - 0.04, 0.22, finger + 0.02));
        }
        hand(1.0, 4.55);
    }

    private void flowers() {
        arm(-1, -1.78, 4.4, -0.42, 4.2);
        arm(1, 1.78, 4.4, 0.42, 4.2);
        pen.fill(new Color(0xE9DCC6), Pen.symmetric(0, 3.3, 0.4, 3.3, 0.6, 3.3, 0.74, 3.2, 0.5, 3.9, 0.3, 4.4, 0.2, 4.9, 0.1, 5, 0, 5, 0, 5));
        int[] petals = {0xE8697D, 0xF4C7CF, 0xF6E3A1, 0xC86B98, 0xFFFFFF, 0xE88B62, 0xF4C7CF};
        for (int i = 0; i < petals.length; i++) {
            double x = -0.66 + i * 0.22;
            double y = 3.12 - (i % 2) * 0.26 - Math.cos((i - 3) * 0.4) * 0.18;
            pen.stroke(new Color(0x55794A), 0.05, Pen.line(x, y, x * 0.8, y + 0.2, x * 0.5, y + 0.4, x * 0.3, y + 0.7));
            flower(Colours.of(petals[i]), x, y);
        }
        grip(-0.34, 4.15, 1);
        grip(0.34, 4.15, -1);
    }

    private void flower(Color petal, double x, double y) {
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI * i / 3;
            pen.oval(petal, x + Math.cos(angle) * 0.12, y + Math.sin(angle) * 0.12, 0.12, 0.12);
        }
        pen.oval(new Color(0xE2B34B), x, y, 0.075, 0.075);
    }

    private void crossed() {
        arm(-1, -1.80, 3.95, 0.95, 3.85);
        arm(1, 1.80, 4.05, -1.0, 4.15);
        hand(-1.05, 4.10);
    }

    /** From a shoulder by an elbow to a wrist. @param side which shoulder */
    private void arm(int side, double elbowX, double elbowY, double wristX, double wristY) {
        Color shade = Colours.darker(sleeve, side > 0 ? 0.18 : 0.04);
        Path2D bend = new Path2D.Double();
        bend.moveTo(side * 1.40, 2.46);
        bend.quadTo(side * 1.62, 3.2, elbowX, elbowY);
        bend.lineTo(wristX, wristY);
        pen.stroke(Colours.veil(Colours.darker(sleeve, 0.6), 0.30), 0.72, bend);
        pen.stroke(shade, 0.66, bend);
        Path2D cuff = new Path2D.Double();
        double length = Math.hypot(wristX - elbowX, wristY - elbowY);
        double alongX = (wristX - elbowX) / length;
        double alongY = (wristY - elbowY) / length;
        cuff.moveTo(wristX + alongX * 0.1, wristY + alongY * 0.1);
        cuff.lineTo(wristX + alongX * 0.3, wristY + alongY * 0.3);
        pen.stroke(skin, 0.38, cuff);
    }

    private void hand(double x, double y) {
        pen.oval(Colours.darker(skin, 0.04), x, y, 0.29, 0.31);
    }

    /** Four fingers around something. @param inwards 1 when they point to the right */
    private void grip(double x, double y, int inwards) {
        hand(x - inwards * 0.12, y + 0.05);
        for (int i = 0; i < 4; i++) {
            double finger = y - 0.21 + i * 0.145;
            pen.stroke(Colours.darker(skin, 0.02 + i * 0.03), 0.135,
                    Pen.line(x - inwards * 0.16, finger, x, finger - 0.02, x + inwards * 0.12, finger, x + inwards * 0.22, finger + 0.02));
        }
    }
}
