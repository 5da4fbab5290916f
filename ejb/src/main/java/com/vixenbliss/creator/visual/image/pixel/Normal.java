package com.vixenbliss.creator.visual.image.pixel;

import com.vixenbliss.creator.visual.image.file.ImageFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Brings pixels into the one form in which we work: 8 bits a channel, RGB in an int, sRGB, upright, opaque. */
final class Normal {

    private static final int OPAQUE = 0xFF000000;

    private Normal() {}

    /** @param longest side of the result; what is smaller keeps its size */
    static BufferedImage of(BufferedImage decoded, ImageFile file, int longest) {
        BufferedImage plain = isPlain(decoded) ? decoded : plain(decoded);
        BufferedImage upright = Scaling.upright(plain, file.orientation(), longest);
        return ColourProfile.toSrgb(onWhite(upright), file.profile());
    }

    /** Java takes other greys than this for linear light and brightens them; it widens 16 bits one pixel after the other. */
    private static boolean isPlain(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_INT_RGB,
                    BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY -> true;
            default -> false;
        };
    }

    private static BufferedImage plain(BufferedImage image) {
        Raster raster = image.getRaster();
        boolean alpha = image.getColorModel().hasAlpha();
        int width = image.getWidth();
        int bands = raster.getNumBands();
        int shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
        BufferedImage plain = new BufferedImage(width, image.getHeight(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] samples = new int[width * bands];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, samples);
            for (int x = 0; x < width; x++) {
                row[x] = pixel(samples, x * bands, bands, alpha, shift);
            }
            plain.setRGB(0, y, width, 1, row, 0, width);
        }
        return plain;
    }

    private static int pixel(int[] samples, int at, int bands, boolean alpha, int shift) {
        boolean grey = bands < 3;
        int red = samples[at] >> shift;
        int green = grey ? red : samples[at + 1] >> shift;
        int blue = grey ? red : samples[at + 2] >> shift;
        int opacity = alpha ? samples[at + bands - 1] >> shift << 24 : OPAQUE;
        return opacity | red << 16 | green << 8 | blue;
    }

    /** What is see-through is seen on white: a reference that a model draws after has no holes. */
    private static BufferedImage onWhite(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return result;
    }
}
