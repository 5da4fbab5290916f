package com.vixenbliss.creator.visual.image.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.file.ImageRefused;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Broken files of every kind: each is taken or refused with a code of ours, and none takes more memory than is set apart. */
class MutatedImagesTest {

    private static final int CASES = 2_000;
    private static final List<byte[]> WHOLE = List.of(
            Pictures.png(48, 32, 1), Pictures.png(Pictures.scene(48, 32, 2, BufferedImage.TYPE_INT_ARGB)),
            Pictures.png(Pictures.scene(48, 32, 3, BufferedImage.TYPE_BYTE_INDEXED)),
            Pictures.png(Pictures.scene(48, 32, 4, BufferedImage.TYPE_USHORT_GRAY)), Pictures.jpeg(48, 32, 5),
            Bytes.withSegment(Pictures.jpeg(48, 32, 6), 0xE1, Bytes.join(Bytes.text("Exif\0\0"), Bytes.exif(6))),
            Webp.encode(Pictures.scene(48, 32, 7), 0.8f), Webp.encode(Pictures.scene(48, 32, 8, BufferedImage.TYPE_INT_ARGB), 0.8f));

    private final UploadedImages uploads = new UploadedImages(new Workshop(Atelier.limits(Map.of("IMAGE_MEMORY_MB", "64"))));

    @Test
    void eachIsTakenOrRefusedByOurOwnWords() {
        Random random = new Random(20261126);
        int taken = 0;
        for (int number = 0; number < CASES; number++) {
            byte[] broken = mutated(WHOLE.get(number % WHOLE.size()), random);
            taken += isTaken(broken, number) ? 1 : 0;
        }

        assertThat(taken).isBetween(1, CASES - 1);
    }

    private boolean isTaken(byte[] broken, int number) {
        try {
            assertThat(uploads.check(broken).bytes()).isNotEmpty();
            return true;
        } catch (ImageRefused refused) {
            assertThat(refused.code()).as("case %d", number).startsWith("image-");
            return false;
        }
    }

    /** Bytes changed, cut, doubled or moved; a PNG gets right checksums again, or nothing would be looked at behind them. */
    private static byte[] mutated(byte[] whole, Random random) {
        byte[] file = whole.clone();
        for (int change = 1 + random.nextInt(4); change > 0; change--) {
            int at = 12 + random.nextInt(file.length - 12);
            file[at] = (byte) random.nextInt(256);
        }
        int kind = random.nextInt(8);
        if (kind == 0) {
            file = Arrays.copyOf(file, 1 + random.nextInt(file.length));
        } else if (kind == 1) {
            int from = random.nextInt(file.length);
            file = Bytes.join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, from / 2, file.length));
        }
        return kind > 2 ? Bytes.mended(file) : file;
    }
}
