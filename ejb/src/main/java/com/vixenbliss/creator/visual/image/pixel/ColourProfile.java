package com.vixenbliss.creator.visual.image.pixel;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;

/**
 * Turns the colours of a wide-gamut picture (phones take them) into sRGB. Only profiles of three primaries and curves count;
 * those with tables are for print, and are a large surface for whoever wants to break a library.
 */
final class ColourProfile {

    private ColourProfile() {}

    /** @param profile as it lay in the file; null, broken or of another kind: the colours stay as they are */
    static BufferedImage toSrgb(BufferedImage image, byte[] profile) {
        if (profile == null) {
            return image;
        }
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            return isSimple(icc) ? converted(image, icc) : image;
        } catch (IllegalArgumentException | CMMException broken) {
            return image;
        }
    }

    private static boolean isSimple(ICC_Profile profile) {
        return profile.getColorSpaceType() == ColorSpace.TYPE_RGB
                && profile.getProfileClass() == ICC_Profile.CLASS_DISPLAY
                && profile.getData(ICC_Profile.icSigRedColorantTag) != null
                && profile.getData(ICC_Profile.icSigRedTRCTag) != null
                && profile.getData(ICC_Profile.icSigAToB0Tag) == null;
    }

    private static BufferedImage converted(BufferedImage image, ICC_Profile profile) {
        boolean alpha = image.getTransparency() != Transparency.OPAQUE;
        DirectColorModel foreign = new DirectColorModel(new ICC_ColorSpace(profile), alpha ? 32 : 24,
                0xFF0000, 0xFF00, 0xFF, alpha ? 0xFF000000 : 0, false, DataBuffer.TYPE_INT);
        BufferedImage seen = new BufferedImage(foreign, image.getRaster(), false, null);
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        new ColorConvertOp(null).filter(seen, result);
        return result;
    }
}
