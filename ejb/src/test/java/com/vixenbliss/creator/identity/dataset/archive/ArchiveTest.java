package com.vixenbliss.creator.identity.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.vixenbliss.creator.identity.dataset.gate.TestPictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    private Path packed(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ArchiveFile archive = new ArchiveFile(file)) {
            archive.add(TestPictures.sharp(880, 1184, 1), "VXMIRA7Q, in a café");
            archive.add(TestPictures.sharp(1024, 1024, 2), "VXMIRA7Q, on a beach");
        }
        return file;
    }

    @Test
    void anArchiveHasNumberedPicturesEachBesideItsCaption() throws IOException {
        try (ZipFile zip = new ZipFile(packed("a.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("001.png", "001.txt", "002.png", "002.txt");
            assertThat(new String(zip.getInputStream(zip.getEntry("001.txt")).readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("VXMIRA7Q, in a café");
            BufferedImage first = ImageIO.read(zip.getInputStream(zip.getEntry("001.png")));
            assertThat(List.of(first.getWidth(), first.getHeight())).containsExactly(832, 1152);
        }
    }

    @Test
    void theSameContentIsTheSameBytes() throws IOException {
        assertThat(Files.mismatch(packed("a.zip"), packed("b.zip"))).isEqualTo(-1);
    }

    @Test
    void sidesBecomeMultiplesOf64AndNothingIsEnlarged() {
        Random sizes = new Random(1);
        for (int time = 0; time < 2_000; time++) {
            int width = 64 + sizes.nextInt(3_000);
            int height = 64 + sizes.nextInt(3_000);
            Fit fit = Fit.of(width, height);

            assertThat(fit.width() % 64 + fit.height() % 64).isZero();
            assertThat(fit.width()).isBetween(64, width);
            assertThat(fit.height()).isBetween(64, height);
            assertThat((long) fit.width() * fit.height()).isLessThanOrEqualTo(1024L * 1024);
            assertThat(fit.lost()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aPictureThatFitsIsNotTouched() {
        BufferedImage picture = TestPictures.sharp(1024, 1024, 3);
        BufferedImage fitted = Fit.of(1024, 1024).apply(picture);

        assertThat(Fit.of(1024, 1024)).isEqualTo(new Fit(1024, 1024, 0));
        assertThat(fitted.getRGB(0, 0, 1024, 1024, null, 0, 1024)).isEqualTo(picture.getRGB(0, 0, 1024, 1024, null, 0, 1024));
    }

    @Test
    void aLargePictureIsScaledDownInItsShape() {
        assertThat(Fit.of(2048, 2048)).isEqualTo(new Fit(1024, 1024, 0));
        assertThat(Fit.of(2000, 1000).lost()).isLessThan(0.06);
    }

    @Test
    void aManifestDependsOnPicturesAndCaptionsAndTheTriggerWordAndOnNothingElse() {
        Entry one = new Entry(UUID.randomUUID(), "aa", "VX, in a café");
        Entry two = new Entry(UUID.randomUUID(), "bb", "VX, on a beach");
        String manifest = Manifest.of("VX", List.of(one, two));
        Entry sameElsewhere = new Entry(UUID.randomUUID(), "aa", "VX, in a café");

        assertThat(manifest).hasSize(64);
        assertThat(Manifest.of("VX", List.of(two, sameElsewhere))).isEqualTo(manifest);
        assertThat(List.of(Manifest.of("VY", List.of(one, two)), Manifest.of("VX", List.of(one)),
                Manifest.of("VX", List.of(one, new Entry(two.imageId(), "cc", two.caption()))),
                Manifest.of("VX", List.of(one, new Entry(two.imageId(), "bb", "VX, in a park"))))).doesNotContain(manifest).doesNotHaveDuplicates();
        assertThat(Manifest.of("VX", Collections.nCopies(2, one))).isNotEqualTo(Manifest.of("VX", List.of(one)));
    }
}
