package com.vixenbliss.creator.visual.image.pixel;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes without loss, by the JDK's own encoder. The same pixels are the same bytes. */
public final class Png {

    private static final ImageWriterSpi ENCODER = JdkEncoders.of("png");

    private Png() {}

    /** @param out stays open */
    public static void write(BufferedImage image, OutputStream out) throws IOException {
        ImageWriter writer = ENCODER.createWriterInstance();
        try (MemoryCacheImageOutputStream buffered = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(buffered);
            writer.write(null, new IIOImage(image, null, null), writer.getDefaultWriteParam());
        } finally {
            writer.dispose();
        }
    }
}
