package com.vixenbliss.creator.visual.image.pixel;

import java.util.Iterator;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageWriterSpi;

/** The JDK's own encoders, whatever else a server has registered. */
final class JdkEncoders {

    private JdkEncoders() {}

    /**
     * As the decoders are found: nothing of this deployment must get into the server's registry.
     *
     * @param format as {@code png} or {@code jpeg}
     */
    static ImageWriterSpi of(String format) {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageWriterSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(
                    ImageWriterSpi.class, spi -> isOfJdk((ImageWriterSpi) spi, format), true);
            return all.next();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static boolean isOfJdk(ImageWriterSpi spi, String format) {
        return spi.getClass().getModule().equals(IIORegistry.class.getModule()) && spi.getFormatNames()[0].equalsIgnoreCase(format);
    }
}
