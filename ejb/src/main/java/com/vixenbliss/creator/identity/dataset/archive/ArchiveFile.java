package com.vixenbliss.creator.identity.dataset.archive;

import com.vixenbliss.creator.visual.image.pixel.Png;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive as trainers take it: {@code 001.png} beside {@code 001.txt}, and so on, in one flat zip. One picture is in
 * memory at a time, and the same pictures and captions give the same bytes.
 */
public final class ArchiveFile implements AutoCloseable {

    /** Zips know no time zones, and this one no time. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private int written;

    public ArchiveFile(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /**
     * @param picture upright, in sRGB; fitted to the size that it is trained in
     * @return how many are in it now
     * @throws UncheckedIOException when the disk is full
     */
    public int add(BufferedImage picture, String caption) {
        try {
            String name = "%03d".formatted(++written);
            begin(name + ".png");
            Png.write(Fit.of(picture.getWidth(), picture.getHeight()).apply(picture), zip);
            begin(name + ".txt");
            zip.write(caption.getBytes(StandardCharsets.UTF_8));
            return written;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
