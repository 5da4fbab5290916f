package com.vixenbliss.creator.visual.image.pixel;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.vixenbliss.creator.visual.image.file.ImageFormat;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The JDK's own decoders for PNG and JPEG, and one in pure Java for WebP, since strangers choose the bytes. */
final class Decoders {

    private static final Map<ImageFormat, ImageReaderSpi> BY_FORMAT = Map.of(
            ImageFormat.PNG, ofJdk("png"), ImageFormat.JPEG, ofJdk("jpeg"), ImageFormat.WEBP, new WebPImageReaderSpi());

    private Decoders() {}

    static ImageReader of(ImageFormat format) {
        try {
            return BY_FORMAT.get(format).createReaderInstance();
        } catch (IOException broken) {
            throw new IllegalStateException("No decoder for " + format, broken);
        }
    }

    /**
     * The registry fills itself when it is first asked, with all that the thread's class loader shows. Ours must not get in:
     * it would stay there when the deployment goes.
     */
    private static ImageReaderSpi ofJdk(String format) {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            Iterator<ImageReaderSpi> all = IIORegistry.getDefaultInstance().getServiceProviders(
                    ImageReaderSpi.class, spi -> isOfJdk((ImageReaderSpi) spi, format), true);
            return all.next();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private static boolean isOfJdk(ImageReaderSpi spi, String format) {
        return spi.getClass().getModule().equals(IIORegistry.class.getModule()) && spi.getFormatNames()[0].equalsIgnoreCase(format);
    }
}
