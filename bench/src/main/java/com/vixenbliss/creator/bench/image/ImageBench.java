package com.vixenbliss.creator.bench.image;

import com.vixenbliss.creator.visual.image.file.ImageFile;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import com.vixenbliss.creator.visual.image.provenance.Mark;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;

/** What the steps of keeping a picture of 1024 × 1024 cost, in this process. Argument: how many rounds. */
public final class ImageBench {

    private static final PrintStream OUT = System.out;
    private static final int SIDE = 1024;
    private static final int WARM_UP = 15;

    private ImageBench() {}

    /** A step that is measured. */
    private interface Step {
        void run();
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        BufferedImage picture = picture();
        byte[] png = png(picture);
        byte[] webp = Webp.encode(picture, 0.85f);
        Mark mark = new Mark(UUID.randomUUID(), ImageOrigin.SYNTHETIC, Instant.now());
        OUT.printf("load %.1f, PNG %d kB, WebP %d kB%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                png.length / 1024, webp.length / 1024);
        measure("look through a PNG", rounds, () -> ImageFile.read(png));
        measure("encode WebP 0.85", rounds, () -> Webp.encode(picture, 0.85f));
        measure("thumbnail, scaled and encoded", rounds, () -> Webp.encode(Scaling.within(picture, 384), 0.8f));
        measure("perceptual hash", rounds, () -> PerceptualHash.of(picture));
        measure("write the mark", rounds, () -> Provenance.write(webp, mark));
    }

    private static void measure(String what, int rounds, Step step) {
        long[] nanos = new long[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long begun = System.nanoTime();
            step.run();
            if (round >= 0) {
                nanos[round] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        OUT.printf("%-32s p50 %7.2f ms  p95 %7.2f ms%n", what, nanos[rounds / 2] / 1e6, nanos[rounds * 95 / 100] / 1e6);
    }

    /** Shapes, and the grain that cameras and models leave: plain colours would be too easy. */
    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(40, 60, 120), SIDE, SIDE, new Color(230, 180, 140)));
        graphics.fillRect(0, 0, SIDE, SIDE);
        for (int shape = 0; shape < 300; shape++) {
            graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 160));
            graphics.fillOval(random.nextInt(SIDE), random.nextInt(SIDE), random.nextInt(200), random.nextInt(200));
        }
        graphics.dispose();
        for (int at = 0; at < SIDE * SIDE; at++) {
            int grain = random.nextInt(9) - 4;
            Color colour = new Color(image.getRGB(at % SIDE, at / SIDE));
            image.setRGB(at % SIDE, at / SIDE, new Color(bounded(colour.getRed() + grain), bounded(colour.getGreen() + grain),
                    bounded(colour.getBlue() + grain)).getRGB());
        }
        return image;
    }

    private static int bounded(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
