package com.vixenbliss.creator.visual.image.pixel;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes by the JDK's libjpeg. The same pixels at the same quality are the same bytes. */
public final class Jpeg {

    private static final ImageWriterSpi WRITER = JdkEncoders.of("jpeg");

    private Jpeg() {}

    /** @param image without transparency; @param quality 0 to 1 */
    public static byte[] encode(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(image.getWidth() * image.getHeight() / 4);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = WRITER.createWriterInstance(null);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            writer.dispose();
        } catch (IOException impossible) {
            throw new IllegalStateException("A picture of %d × %d cannot be encoded".formatted(image.getWidth(), image.getHeight()), impossible);
        }
        return bytes.toByteArray();
    }
}
