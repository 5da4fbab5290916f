package com.vixenbliss.creator.visual.image.pixel;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes by libwebp. The same pixels at the same quality are the same bytes. */
public final class Webp {

    private Webp() {}

    /** @param quality 0 to 1 */
    public static byte[] encode(BufferedImage image, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
            WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
            how.setCompressionType(CompressionType.Lossy);
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
