package com.vixenbliss.creator.identity.dataset.gate;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** Pictures as gates meet them: good ones, and each bad in one way. */
public final class TestPictures {

    private TestPictures() {}

    /** Shapes with edges on a ground of middle grey; the same seed draws the same. */
    public static BufferedImage sharp(int width, int height, long seed) {
        BufferedImage image = blank(width, height, new Color(110, 118, 125));
        Random random = new Random(seed);
        Graphics2D graphics = image.createGraphics();
        for (int shape = 0; shape < 60; shape++) {
            graphics.setColor(new Color(30 + random.nextInt(190), 30 + random.nextInt(190), 30 + random.nextInt(190)));
            graphics.fillOval(random.nextInt(width), random.nextInt(height), 8 + random.nextInt(width / 3), 8 + random.nextInt(height / 3));
        }
        graphics.dispose();
        return image;
    }

    public static BufferedImage sharp(long seed) {
        return sharp(1024, 1024, seed);
    }

    /** A sharp middle before a ground that is out of focus, as portraits are. */
    static BufferedImage portrait(long seed) {
        BufferedImage image = blurred(sharp(seed), 24);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(sharp(440, 560, seed + 1), 292, 300, null);
        graphics.dispose();
        return image;
    }

    static BufferedImage blurred(BufferedImage image, int radius) {
        return convolved(convolved(image, new Kernel(radius, 1, even(radius))), new Kernel(1, radius, even(radius)));
    }

    private static float[] even(int length) {
        float[] weights = new float[length];
        Arrays.fill(weights, 1f / length);
        return weights;
    }

    private static BufferedImage convolved(BufferedImage image, Kernel kernel) {
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null)
                .filter(image, new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB));
    }

    /** The same with each of its channels so many times as strong. */
    static BufferedImage lit(BufferedImage image, double factor) {
        BufferedImage lit = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color colour = new Color(image.getRGB(x, y));
                lit.setRGB(x, y, new Color(part(colour.getRed(), factor), part(colour.getGreen(), factor), part(colour.getBlue(), factor)).getRGB());
            }
        }
        return lit;
    }

    private static int part(int channel, double factor) {
        return (int) Math.min(255, channel * factor);
    }

    static BufferedImage blank(int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour, width, height, colour.darker()));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }
}
