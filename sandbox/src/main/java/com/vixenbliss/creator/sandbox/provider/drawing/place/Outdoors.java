package com.vixenbliss.creator.sandbox.provider.drawing.place;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Hour;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.random.RandomGenerator;

/** Places under a sky. What is far is nearer to the sky's colour. */
public final class Outdoors {

    private static final Color LAMP = new Color(0xFFD79A);

    private final Brush brush;
    private final Sketch sketch;
    private final RandomGenerator chance;
    private final Hour hour;

    public Outdoors(Graphics2D canvas, Sketch sketch, RandomGenerator chance) {
        this.brush = new Brush(canvas, sketch.width(), sketch.height());
        this.sketch = sketch;
        this.chance = chance;
        this.hour = sketch.hour();
    }

    public void draw() {
        sky();
        switch (sketch.setting()) {
            case BEACH -> beach();
            case HILLS -> hills();
            case STREET -> street();
            default -> park();
        }
    }

    private void sky() {
        brush.fade(hour.top(), hour.horizon(), 0, 0, 1, 0.66);
        if (hour == Hour.NIGHT) {
            stars();
        } else if (hour != Hour.OVERCAST) {
            double x = 0.22 + chance.nextDouble() * 0.1;
            double y = hour == Hour.DAY ? 0.14 : 0.40;
            brush.glow(new Color(0xFFF3CF), 0.95, x, y, 0.5);
            brush.disc(new Color(0xFFF8E4), x, y, 0.045);
        }
        if (hour == Hour.DAY || hour == Hour.OVERCAST) {
            for (int i = 0; i < 5; i++) {
                cloud(chance.nextDouble(), 0.06 + chance.nextDouble() * 0.26);
            }
        }
    }

    private void stars() {
        for (int i = 0; i < 90; i++) {
            brush.disc(Colours.veil(Color.WHITE, 0.3 + chance.nextDouble() * 0.6), chance.nextDouble(),
                    chance.nextDouble() * 0.5, 0.0015 + chance.nextDouble() * 0.0025);
        }
        brush.glow(new Color(0xDDE6FF), 0.6, 0.78, 0.16, 0.28);
        brush.disc(new Color(0xF4F1E4), 0.78, 0.16, 0.05);
    }

    private void cloud(double x, double y) {
        double dense = hour == Hour.OVERCAST ? 0.4 : 0.65;
        for (int i = 0; i < 9; i++) {
            brush.glow(Color.WHITE, dense, x + (i - 4) * 0.032, y + chance.nextDouble() * 0.03, 0.05 + chance.nextDouble() * 0.05);
        }
    }

    private Color lit(Color plain, double far) {
        Color shaded = Colours.darker(plain, hour.dark() ? 0.55 : 0.05);
        Color warmed = Colours.mix(shaded, hour.cast(), hour.strength());
        return Colours.mix(warmed, hour.horizon(), far);
    }

    private void park() {
        ridge(new Color(0x6E8F6A), 0.56, 0.05, 0.5);
        for (int i = 0; i < 9; i++) {
            tree(i / 8.0 + (chance.nextDouble() - 0.5) * 0.08, 0.60, 0.13, 0.35);
        }
        brush.fade(lit(new Color(0x8DB56C), 0.1), lit(new Color(0x4C7346), 0), 0, 0.60, 1, 1);
        brush.area(lit(new Color(0xD8C7A0), 0.05), 0.46, 0.61, 0.53, 0.61, 0.86, 1.0, 0.40, 1.0);
        tree(0.10, 0.76, 0.30, 0);
        tree(0.93, 0.80, 0.34, 0);
        bench(0.20, 0.74);
        for (int i = 0; i < 70; i++) {
            Color petal = i % 3 == 0 ? new Color(0xF3D2DC) : new Color(0xF7E7A6);
            brush.disc(Colours.veil(petal, 0.8), chance.nextDouble(), 0.66 + chance.nextDouble() * 0.34, 0.004 + chance.nextDouble() * 0.004);
        }
        if (hour.dark()) {
            lantern(0.74, 0.36);
            lantern(0.30, 0.44);
        }
    }

    private void tree(double x, double floor, double size, double far) {
        Color trunk = lit(new Color(0x5B4331), far);
        brush.area(trunk, x - size * 0.05, floor, x - size * 0.03, floor - size, x + size * 0.03, floor - size, x + size * 0.06, floor);
        for (int i = 0; i < 26; i++) {
            double angle = chance.nextDouble() * Math.PI * 2;
            double reach = Math.sqrt(chance.nextDouble()) * size * 0.46;
            Color leaf = Colours.mix(new Color(0x3F6B3E), new Color(0x9CC06A), chance.nextDouble());
            brush.disc(Colours.veil(lit(leaf, far), 0.85), x + Math.cos(angle) * reach, floor - size * 1.15 + Math.sin(angle) * reach * 0.8,
                    size * (0.12 + chance.nextDouble() * 0.12));
        }
    }

    private void bench(double x, double y) {
        Color wood = lit(new Color(0x7A5638), 0.05);
        for (int i = 0; i < 3; i++) {
            brush.box(wood, x, y + i * 0.022, x + 0.20, y + i * 0.022 + 0.014);
        }
        brush.box(Colours.darker(wood, 0.4), x + 0.02, y, x + 0.03, y + 0.14);
        brush.box(Colours.darker(wood, 0.4), x + 0.17, y, x + 0.18, y + 0.14);
    }

    private void lantern(double x, double y) {
        brush.box(new Color(0x22222A), x - 0.004, y, x + 0.004, 0.74);
        brush.glow(LAMP, 0.9, x, y, 0.28);
        brush.disc(new Color(0xFFF1D2), x, y, 0.016);
    }

    private void beach() {
        brush.area(lit(new Color(0x5F7F7A), 0.5), 0, 0.52, 0.08, 0.485, 0.2, 0.50, 0.34, 0.525, 0.34, 0.54, 0, 0.54);
        Color sea = lit(new Color(0x3F87A6), 0.12);
        brush.fade(Colours.mix(sea, hour.horizon(), 0.5), sea, 0, 0.52, 1, 0.74);
        for (int i = 0; i < 60; i++) {
            double y = 0.53 + chance.nextDouble() * 0.19;
            double x = chance.nextDouble();
            brush.box(Colours.veil(Colours.lighter(hour.horizon(), 0.5), 0.28), x, y, x + 0.02 + chance.nextDouble() * 0.06, y + 0.003);
        }
        Color sand = lit(new Color(0xE4CFA2), 0.05);
        brush.area(Colours.veil(Color.WHITE, 0.6), 0, 0.735, 0.3, 0.72, 0.7, 0.745, 1, 0.725, 1, 0.78, 0, 0.78);
        brush.fade(sand, Colours.darker(sand, 0.2), 0, 0.75, 1, 1);
        palm(0.90, 0.86);
        palm(0.05, 0.80);
    }

    private void palm(double x, double floor) {
        Color trunk = lit(new Color(0x6B4F38), 0);
        brush.area(trunk, x - 0.014, floor, x + 0.02, floor - 0.52, x + 0.035, floor - 0.52, x + 0.016, floor);
        for (int i = 0; i < 9; i++) {
            double angle = -Math.PI * (0.02 + 0.96 * i / 8);
            double tipX = x + 0.027 + Math.cos(angle) * 0.22;
            double tipY = floor - 0.52 + Math.sin(angle) * 0.11 + 0.05;
            brush.area(lit(new Color(0x4F7F4B), chance.nextDouble() * 0.15), x + 0.02, floor - 0.53,
                    (x + 0.027 + tipX) / 2, floor - 0.57 + Math.sin(angle) * 0.06, tipX, tipY, (x + 0.03 + tipX) / 2, floor - 0.53 + Math.sin(angle) * 0.05);
        }
    }

    private void hills() {
        ridge(new Color(0x7A8FA8), 0.46, 0.16, 0.62);
        ridge(new Color(0x637F86), 0.56, 0.12, 0.36);
        ridge(new Color(0x55724F), 0.68, 0.08, 0.14);
        brush.fade(lit(new Color(0x7E9A5C), 0.05), lit(new Color(0x43613C), 0), 0, 0.76, 1, 1);
        for (int i = 0; i < 8; i++) {
            pine(chance.nextDouble(), 0.80, 0.10 + chance.nextDouble() * 0.1);
        }
    }

    private void pine(double x, double floor, double size) {
        for (int i = 0; i < 3; i++) {
            double top = floor - size * (1.3 - i * 0.35);
            brush.area(lit(new Color(0x35583F), 0.08), x, top, x + size * (0.16 + i * 0.07), top + size * 0.5, x - size * (0.16 + i * 0.07), top + size * 0.5);
        }
    }

    private void ridge(Color colour, double base, double rough, double far) {
        double[] points = new double[2 * 18];
        for (int i = 0; i < 16; i++) {
            points[2 * i] = i / 15.0;
            points[2 * i + 1] = base - rough * chance.nextDouble();
        }
        points[32] = 1;
        points[33] = 1;
        points[34] = 0;
        points[35] = 1;
        brush.area(lit(colour, far), points);
    }

    private void street() {
        for (int row = 0; row < 2; row++) {
            double x = -0.02;
            while (x < 1) {
                double right = x + 0.10 + chance.nextDouble() * 0.10;
                house(x, 0.14 + row * 0.12 + chance.nextDouble() * 0.2, right, 0.78, 0.42 - row * 0.34);
                x = right;
            }
        }
        brush.fade(lit(new Color(0x777A82), 0.1), lit(new Color(0x3F4048), 0), 0, 0.78, 1, 1);
        for (int i = 0; i < 16 && (hour.dark() || sketch.wet()); i++) {
            brush.glow(i % 2 == 0 ? LAMP : new Color(0xFF8FA0), 0.28, chance.nextDouble(), 0.82 + chance.nextDouble() * 0.16, 0.09);
        }
        lantern(0.16, 0.34);
        lantern(0.86, 0.30);
    }

    private void house(double x1, double y1, double x2, double y2, double far) {
        Color wall = lit(Colours.mix(new Color(0x9A7B6A), new Color(0x6C7683), chance.nextDouble()), far);
        brush.fade(wall, Colours.darker(wall, 0.25), x1, y1, x2, y2);
        boolean nightly = hour.dark() || hour == Hour.OVERCAST;
        for (double y = y1 + 0.03; y < y2 - 0.16; y += 0.06) {
            for (double x = x1 + 0.016; x < x2 - 0.03; x += 0.036) {
                boolean on = nightly && chance.nextDouble() < 0.5;
                Color pane = on ? Colours.mix(LAMP, wall, far * 0.6) : Colours.mix(wall, hour.top(), 0.45);
                brush.box(pane, x, y, x + 0.020, y + 0.034);
            }
        }
        if (far < 0.2) {
            Color awning = Colours.of(chance.nextBoolean() ? 0xA94B46 : 0x3F6B63);
            brush.box(Colours.mix(LAMP, wall, hour.dark() ? 0.15 : 0.55), x1 + 0.01, y2 - 0.12, x2 - 0.01, y2);
            brush.box(lit(awning, 0), x1, y2 - 0.15, x2, y2 - 0.115);
        }
    }
}
