package com.vixenbliss.creator.visual.image.pixel;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes without loss, by the JDK's own encoder. The same pixels are the same bytes. */
public final class Png {

    private static final ImageWriterSpi ENCODER = ofJdk();

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

    /** As with decoders: nothing of this deployment must get into the server's registry. */
    private static ImageWriterSpi ofJdk() {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageWriterSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(
                    ImageWriterSpi.class, spi -> isOfJdk((ImageWriterSpi) spi), true);
            return all.next();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static boolean isOfJdk(ImageWriterSpi spi) {
        return spi.getClass().getModule().equals(IIORegistry.class.getModule()) && spi.getFormatNames()[0].equalsIgnoreCase("png");
    }
}
