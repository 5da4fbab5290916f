package com.vixenbliss.creator.sandbox.provider.drawing.place;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Hour;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Sketch;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** Rooms: a wall, what stands before it, and the lamps or the window that light it. */
public final class Indoors {

    private static final Color LAMP = new Color(0xFFD79A);
    private static final Color WOOD = new Color(0x6B4630);
    private static final List<Integer> WALLS = List.of(0x9C6B4F, 0x5E6B73, 0x7A5A62, 0x4F6358, 0x8A7B68);
    private static final List<Integer> SPINES = List.of(0x8C3B3B, 0x34577A, 0x5F7A4A, 0xC49A4A, 0x6A4C7C, 0x2F5E63, 0xB8674A, 0xD9CBB0);

    private final Brush brush;
    private final Sketch sketch;
    private final RandomGenerator chance;
    private final Color wall;

    public Indoors(Graphics2D canvas, Sketch sketch, RandomGenerator chance) {
        this.brush = new Brush(canvas, sketch.width(), sketch.height());
        this.sketch = sketch;
        this.chance = chance;
        Color plain = Colours.of(WALLS.get(chance.nextInt(WALLS.size())));
        this.wall = sketch.hour().dark() ? Colours.darker(plain, 0.45) : Colours.lighter(plain, 0.18);
    }

    public void draw() {
        brush.fade(Colours.lighter(wall, 0.12), Colours.darker(wall, 0.28), 0, 0, 1, 1);
        switch (sketch.setting()) {
            case CAFE -> cafe();
            case LIBRARY -> library();
            case KITCHEN -> kitchen();
            case STUDIO -> studio();
            default -> room();
        }
    }

    private void studio() {
        Color plain = Colours.of(List.of(0xB9C2C9, 0xC9B8A8, 0xA9B5A4, 0xC3AEB6).get(chance.nextInt(4)));
        Color shade = sketch.hour().dark() ? Colours.darker(plain, 0.5) : plain;
        brush.fade(Colours.lighter(shade, 0.35), Colours.darker(shade, 0.25), 0, 0, 1, 1);
        brush.glow(Colours.lighter(shade, 0.8), 0.9, 0.5, 0.36, 0.75);
    }

    private void cafe() {
        window(0.02, 0.10, 0.34, 0.62);
        shelves(0.60, 0.16, 0.99, 0.50, 3, false);
        board(0.42, 0.12, 0.57, 0.36);
        brush.fade(Colours.lighter(WOOD, 0.16), Colours.darker(WOOD, 0.45), 0.52, 0.62, 1, 1);
        brush.box(Colours.lighter(WOOD, 0.34), 0.50, 0.60, 1, 0.635);
        machine(0.80, 0.60);
        cup(0.64, 0.60);
        cup(0.69, 0.60);
        chair(0.06, 0.72);
        chair(0.30, 0.74);
        lamp(0.20, 0.20);
        lamp(0.50, 0.15);
        lamp(0.80, 0.20);
    }

    private void library() {
        shelves(0.0, 0.02, 0.36, 0.92, 6, true);
        shelves(0.64, 0.02, 1.0, 0.92, 6, true);
        window(0.40, 0.10, 0.60, 0.56);
        brush.fade(Colours.lighter(WOOD, 0.1), Colours.darker(WOOD, 0.5), 0, 0.90, 1, 1);
        lamp(0.18, 0.30);
        lamp(0.82, 0.30);
    }

    private void kitchen() {
        Color tile = Colours.lighter(wall, 0.4);
        brush.box(tile, 0, 0.42, 1, 0.66);
        for (int i = 1; i < 14; i++) {
            brush.box(Colours.darker(tile, 0.12), i / 14.0, 0.42, i / 14.0 + 0.003, 0.66);
        }
        brush.box(Colours.darker(tile, 0.12), 0, 0.54, 1, 0.543);
        window(0.05, 0.08, 0.40, 0.42);
        shelves(0.55, 0.10, 0.98, 0.38, 2, false);
        brush.fade(new Color(0xD8CBB8), new Color(0x8C7C6A), 0, 0.66, 1, 1);
        brush.box(new Color(0xEFE6D8), 0, 0.65, 1, 0.68);
        plant(0.46, 0.65, 0.10);
        lamp(0.74, 0.06);
        lamp(0.28, 0.02);
    }

    private void room() {
        window(0.05, 0.08, 0.46, 0.66);
        Color curtain = Colours.mix(wall, new Color(0xE9DDCB), 0.6);
        brush.fade(curtain, Colours.darker(curtain, 0.3), 0.0, 0.04, 0.08, 0.86);
        brush.fade(curtain, Colours.darker(curtain, 0.3), 0.43, 0.04, 0.52, 0.86);
        frame(0.64, 0.14, 0.80, 0.36);
        frame(0.84, 0.18, 0.95, 0.34);
        sofa();
        plant(0.93, 0.66, 0.20);
        floorLamp(0.58, 0.30);
    }

    private void sofa() {
        Color cloth = Colours.of(List.of(0x56707A, 0x8A5A4C, 0x6B7556, 0x7B6A84).get(chance.nextInt(4)));
        Color shade = sketch.hour().dark() ? Colours.darker(cloth, 0.35) : cloth;
        brush.rounded(Colours.darker(shade, 0.15), 0.06, 0.66, 0.96, 1.1, 0.10);
        brush.rounded(shade, 0.10, 0.70, 0.50, 0.94, 0.06);
        brush.rounded(shade, 0.52, 0.70, 0.92, 0.94, 0.06);
        brush.rounded(Colours.lighter(shade, 0.3), 0.14, 0.72, 0.26, 0.86, 0.04);
    }

    private void window(double x1, double y1, double x2, double y2) {
        brush.box(Colours.darker(wall, 0.4), x1 - 0.012, y1 - 0.012, x2 + 0.012, y2 + 0.012);
        brush.fade(sketch.hour().top(), sketch.hour().horizon(), x1, y1, x2, y2);
        if (sketch.hour().dark()) {
            skyline(x1, y1, x2, y2);
        } else {
            for (int i = 0; i < 7; i++) {
                brush.disc(Colours.veil(new Color(0x6F9A6A), 0.5), x1 + (x2 - x1) * chance.nextDouble(), y2 - 0.03, 0.05);
            }
            brush.glow(new Color(0xFFF6DE), 0.7, (x1 + x2) / 2, y1, 0.6);
        }
        brush.box(Colours.darker(wall, 0.3), (x1 + x2) / 2 - 0.004, y1, (x1 + x2) / 2 + 0.004, y2);
        brush.box(Colours.darker(wall, 0.3), x1, y1 + (y2 - y1) * 0.45, x2, y1 + (y2 - y1) * 0.45 + 0.009);
    }

    private void skyline(double x1, double y1, double x2, double y2) {
        double x = x1;
        while (x < x2 - 0.02) {
            double right = Math.min(x2, x + 0.03 + chance.nextDouble() * 0.05);
            double top = y2 - (y2 - y1) * (0.2 + chance.nextDouble() * 0.45);
            brush.box(Colours.darker(sketch.hour().top(), 0.55), x, top, right, y2);
            for (int i = 0; i < 7; i++) {
                double lit = x + (right - x) * chance.nextDouble() * 0.85;
                double floor = top + (y2 - top) * chance.nextDouble() * 0.9;
                brush.box(Colours.veil(LAMP, 0.9), lit, floor, lit + 0.005, floor + 0.008);
            }
            x = right;
        }
    }

    /** @param books whether they are full of them; else glasses and jars */
    private void shelves(double x1, double y1, double x2, double y2, int boards, boolean books) {
        if (books) {
            brush.box(Colours.darker(WOOD, 0.45), x1, y1, x2, y2);
        }
        double step = (y2 - y1) / boards;
        for (int i = 1; i <= boards; i++) {
            double floor = y1 + step * i;
            double x = x1 + 0.008;
            while (x < x2 - 0.02) {
                double wide = books ? 0.010 + chance.nextDouble() * 0.016 : 0.018 + chance.nextDouble() * 0.02;
                double tall = step * (books ? 0.55 + chance.nextDouble() * 0.3 : 0.3 + chance.nextDouble() * 0.35);
                Color colour = Colours.of(SPINES.get(chance.nextInt(SPINES.size())));
                brush.box(Colours.darker(colour, sketch.hour().dark() ? 0.4 : 0.12), x, floor - tall, x + wide * 0.9, floor);
                x += wide + (books ? 0 : 0.012 + chance.nextDouble() * 0.02);
            }
            brush.box(WOOD, x1, floor, x2, floor + 0.012);
        }
    }

    private void board(double x1, double y1, double x2, double y2) {
        brush.box(WOOD, x1 - 0.01, y1 - 0.01, x2 + 0.01, y2 + 0.01);
        brush.box(new Color(0x2C322F), x1, y1, x2, y2);
        for (int i = 0; i < 5; i++) {
            double y = y1 + 0.03 + i * 0.042;
            brush.box(Colours.veil(new Color(0xE8E4D8), 0.7), x1 + 0.015, y, x1 + 0.05 + chance.nextDouble() * 0.07, y + 0.008);
        }
    }

    private void machine(double x, double floor) {
        brush.rounded(new Color(0x9AA1A6), x, floor - 0.13, x + 0.15, floor, 0.02);
        brush.rounded(new Color(0x3B3F43), x + 0.02, floor - 0.08, x + 0.13, floor - 0.02, 0.01);
        brush.box(new Color(0xC9CED2), x, floor - 0.115, x + 0.15, floor - 0.10);
    }

    private void cup(double x, double floor) {
        brush.rounded(new Color(0xF2EDE3), x, floor - 0.045, x + 0.035, floor, 0.012);
    }

    private void chair(double x, double y) {
        Color colour = Colours.darker(WOOD, 0.25);
        brush.rounded(colour, x, y, x + 0.16, y + 0.14, 0.04);
        brush.box(colour, x + 0.012, y + 0.1, x + 0.028, 1);
        brush.box(colour, x + 0.132, y + 0.1, x + 0.148, 1);
        brush.rounded(Colours.lighter(colour, 0.2), x - 0.02, y + 0.16, x + 0.19, y + 0.20, 0.02);
    }

    private void frame(double x1, double y1, double x2, double y2) {
        brush.box(new Color(0xE6DCCB), x1, y1, x2, y2);
        Color art = Colours.of(SPINES.get(chance.nextInt(SPINES.size())));
        brush.fade(Colours.lighter(art, 0.4), art, x1 + 0.014, y1 + 0.016, x2 - 0.014, y2 - 0.016);
    }

    private void plant(double x, double floor, double size) {
        for (int i = 0; i < 11; i++) {
            double angle = Math.PI * (0.12 + 0.76 * i / 10);
            double tipX = x - Math.cos(angle) * size * 0.7;
            double tipY = floor - 0.03 - Math.sin(angle) * size;
            brush.area(Colours.darker(new Color(0x6C9A63), 0.1 + 0.3 * chance.nextDouble()),
                    x - 0.008, floor - 0.02, tipX - 0.02, tipY + 0.05, tipX, tipY, tipX + 0.02, tipY + 0.05, x + 0.008, floor - 0.02);
        }
        brush.rounded(new Color(0xB5714E), x - size * 0.18, floor - 0.03, x + size * 0.18, floor + size * 0.32, 0.02);
    }

    private void lamp(double x, double y) {
        brush.box(new Color(0x2E2723), x - 0.0015, 0, x + 0.0015, y);
        brush.glow(LAMP, sketch.hour() == Hour.DAY ? 0.45 : 0.85, x, y + 0.03, 0.30);
        brush.area(new Color(0x3A302B), x - 0.045, y + 0.035, x - 0.015, y - 0.012, x + 0.015, y - 0.012, x + 0.045, y + 0.035);
        brush.disc(new Color(0xFFF1D2), x, y + 0.038, 0.018);
    }

    private void floorLamp(double x, double y) {
        brush.box(new Color(0x3A302B), x - 0.003, y, x + 0.003, 0.9);
        brush.glow(LAMP, sketch.hour() == Hour.DAY ? 0.3 : 0.9, x, y + 0.02, 0.40);
        brush.area(new Color(0xF6DDB0), x - 0.055, y + 0.06, x - 0.03, y - 0.04, x + 0.03, y - 0.04, x + 0.055, y + 0.06);
    }
}
