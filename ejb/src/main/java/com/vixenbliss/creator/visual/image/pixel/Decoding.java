package com.vixenbliss.creator.visual.image.pixel;

import com.vixenbliss.creator.visual.image.file.ImageFile;
import com.vixenbliss.creator.visual.image.file.ImageRefused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a file that was looked through to its pixels, as the decoder gives them. */
final class Decoding {

    private static final Logger LOG = LoggerFactory.getLogger(Decoding.class);

    private Decoding() {}

    /** @throws ImageRefused for pixels that are broken or not those that the file claims */
    static BufferedImage of(ImageFile file) {
        ImageReader reader = Decoders.of(file.format());
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.pixels()))) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener(new Strict());
            BufferedImage image = reader.read(0, new ImageReadParam());
            if (image.getWidth() != file.width() || image.getHeight() != file.height()) {
                throw ImageRefused.damaged("it tells two sizes.");
            }
            return image;
        } catch (ImageRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // Decoders answer broken bytes with whatever breaks first; a bug of theirs must not become ours.
            LOG.debug("A {} cannot be decoded: {}", file.format(), broken.toString());
            throw ImageRefused.damaged("its pixels cannot be read.");
        } finally {
            reader.dispose();
        }
    }

    /** Some decoders fill up what is missing with grey and say so quietly. */
    private static final class Strict implements IIOReadWarningListener {
        @Override
        public void warningOccurred(ImageReader reader, String warning) {
            LOG.debug("A picture is refused: {}", warning);
            throw ImageRefused.damaged("some of its pixels are missing.");
        }
    }
}
