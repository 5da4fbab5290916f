package com.vixenbliss.creator.visual.image;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that are drawn for a test. */
public final class Pictures {

    private Pictures() {}

    /** Something with shapes; the same seed draws the same. */
    public static BufferedImage scene(int width, int height, long seed) {
        return scene(width, height, seed, BufferedImage.TYPE_INT_RGB);
    }

    public static BufferedImage scene(int width, int height, long seed, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(seed);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        graphics.fillRect(0, 0, width, height);
        for (int shape = 0; shape < 40; shape++) {
            graphics.setColor(colour(random));
            graphics.fillOval((int) (random.nextDouble() * width), (int) (random.nextDouble() * height),
                    1 + (int) (random.nextDouble() * width / 4), 1 + (int) (random.nextDouble() * height / 4));
        }
        graphics.dispose();
        return image;
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    public static byte[] png(BufferedImage image) {
        return encoded(image, "png");
    }

    public static byte[] png(int width, int height, long seed) {
        return png(scene(width, height, seed));
    }

    public static byte[] jpeg(int width, int height, long seed) {
        return jpeg(scene(width, height, seed));
    }

    public static byte[] jpeg(BufferedImage image) {
        return encoded(image, "jpeg");
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
