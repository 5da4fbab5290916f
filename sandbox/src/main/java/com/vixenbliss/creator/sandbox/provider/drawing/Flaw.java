package com.vixenbliss.creator.sandbox.provider.drawing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Colours;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** How a picture can be no good. */
public enum Flaw {
    @JsonProperty("blurred") BLURRED,
    @JsonProperty("black") BLACK,
    @JsonProperty("overexposed") OVEREXPOSED,
    /** The one before it once more. */
    @JsonProperty("duplicate") DUPLICATE;

    private static final int SOFT = 40;

    /**
     * The flaw of one picture; null for none. Always the same for the same picture.
     *
     * @param share of pictures that have one, 0 to 1
     */
    public static Flaw of(List<Flaw> flaws, double share, String prompt, long seed) {
        long mixed = (seed + prompt.hashCode()) * 0x9E3779B97F4A7C15L;
        double drawn = (mixed >>> 11) * 0x1p-53;
        return flaws.isEmpty() || drawn >= share ? null : flaws.get((int) Math.floorMod(mixed >>> 3, (long) flaws.size()));
    }

    /** The picture with it. */
    public BufferedImage on(BufferedImage picture) {
        return switch (this) {
            case BLURRED -> blurred(picture);
            case BLACK -> veiled(picture, Colours.veil(new Color(0x020204), 0.985));
            case OVEREXPOSED -> veiled(picture, Colours.veil(Color.WHITE, 0.94));
            case DUPLICATE -> picture;
        };
    }

    private static BufferedImage blurred(BufferedImage picture) {
        BufferedImage small = new BufferedImage(SOFT, SOFT * picture.getHeight() / picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        BufferedImage soft = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D down = Picture.canvas(small);
        down.drawImage(picture, 0, 0, small.getWidth(), small.getHeight(), null);
        down.dispose();
        Graphics2D up = Picture.canvas(soft);
        up.drawImage(small, 0, 0, soft.getWidth(), soft.getHeight(), null);
        up.dispose();
        return soft;
    }

    private static BufferedImage veiled(BufferedImage picture, Color veil) {
        Graphics2D canvas = Picture.canvas(picture);
        canvas.setColor(veil);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.dispose();
        return picture;
    }
}
