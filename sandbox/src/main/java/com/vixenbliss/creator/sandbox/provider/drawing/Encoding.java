package com.vixenbliss.creator.sandbox.provider.drawing;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as files. */
public final class Encoding {

    private Encoding() {}

    /**
     * Encodes a picture.
     *
     * @param format {@code png}, {@code jpg} or {@code webp}
     * @param quality 0 to 100; PNG has none
     */
    public static byte[] encode(BufferedImage picture, String format, int quality) throws IOException {
        if (format.equals("png")) {
            return Png.encode(picture);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, quality));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriter writer, int quality) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionType(parameters.getCompressionTypes()[0]);
        parameters.setCompressionQuality(Math.clamp(quality, 0, 100) / 100f);
        if (parameters instanceof WebPWriteParam webp) {
            webp.setMethod(0);                  // the fastest
        }
        return parameters;
    }
}
