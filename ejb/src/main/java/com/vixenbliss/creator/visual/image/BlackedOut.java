package com.vixenbliss.creator.visual.image;

import com.vixenbliss.creator.visual.image.file.ImageRefused;
import com.vixenbliss.creator.visual.image.pixel.Scaling;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;

/** Refuses black pictures of machines: some models send one, and call it a success, when their own check refused the real one. */
@ApplicationScoped
public class BlackedOut implements PictureCheck {

    private static final int LOOKED_AT = 64;
    private static final int BLACK = 0x0C;

    @Override
    public void check(NewImage image, BufferedImage pixels) {
        if (image.synthetic() && isBlack(Scaling.within(pixels, LOOKED_AT))) {
            throw ImageRefused.blackedOut();
        }
    }

    private static boolean isBlack(BufferedImage pixels) {
        for (int pixel : pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth())) {
            if ((pixel >> 16 & 0xFF) > BLACK || (pixel >> 8 & 0xFF) > BLACK || (pixel & 0xFF) > BLACK) {
                return false;
            }
        }
        return true;
    }
}
