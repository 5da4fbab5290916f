package com.vixenbliss.creator.visual.image.pixel;

import com.vixenbliss.creator.visual.image.file.Orientation;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Smaller pictures. By halves as long as that goes, because a pixel drawn from far apart ones flickers. */
public final class Scaling {

    private Scaling() {}

    /** The picture in at most this length of its longer side; itself when it is as small. */
    public static BufferedImage within(BufferedImage image, int longest) {
        return Math.max(image.getWidth(), image.getHeight()) <= longest ? image : upright(image, Orientation.UPRIGHT, longest);
    }

    static BufferedImage upright(BufferedImage image, Orientation orientation, int longest) {
        BufferedImage half = image;
        while (Math.max(half.getWidth(), half.getHeight()) >= 2 * longest) {
            half = scaled(half, Orientation.UPRIGHT, Math.max(1, half.getWidth() / 2), Math.max(1, half.getHeight() / 2));
        }
        double factor = Math.min(1.0, (double) longest / Math.max(half.getWidth(), half.getHeight()));
        int width = Math.max(1, (int) Math.round(half.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(half.getHeight() * factor));
        return scaled(half, orientation, width, height);
    }

    /** @param width before it is turned, like the height */
    private static BufferedImage scaled(BufferedImage image, Orientation orientation, int width, int height) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage result = orientation.turns() ? new BufferedImage(height, width, type) : new BufferedImage(width, height, type);
        AffineTransform transform = orientation.upright(width, height);
        transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        boolean same = width == image.getWidth() && height == image.getHeight();
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                same ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return result;
    }
}
