package com.vixenbliss.creator.visual.image.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.xmp.XmpDirectory;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.file.ImageFile;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mark, read back by a library that knows nothing of how it was written. */
class ProvenanceTest {

    private static final UUID ID = UUID.fromString("0192f000-0000-7000-8000-000000000001");
    private static final Mark SYNTHETIC = new Mark(ID, ImageOrigin.SYNTHETIC, Instant.parse("2026-11-25T16:00:00Z"));

    static Stream<byte[]> pictures() {
        return Stream.of(
                Pictures.png(65, 33, 1), Pictures.png(Pictures.scene(64, 32, 1, BufferedImage.TYPE_INT_ARGB)), Pictures.jpeg(65, 33, 1),
                Webp.encode(Pictures.scene(65, 33, 1), 0.8f), Webp.encode(Pictures.scene(64, 32, 1), 0.3f));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void eachFormatSaysWhoMadeItAndWhen(byte[] picture) throws Exception {
        Map<String, String> said = read(Provenance.write(picture, SYNTHETIC));

        assertThat(said).containsEntry("Iptc4xmpExt:DigitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia")
                .containsEntry("xmp:CreatorTool", "VixenBliss Creator")
                .containsEntry("xmp:CreateDate", "2026-11-25T16:00:00Z")
                .containsEntry("xmpMM:DocumentID", "uuid:" + ID);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aMarkedPictureIsStillTheSamePicture(byte[] picture) {
        ImageFile before = ImageFile.read(picture);
        ImageFile after = ImageFile.read(Provenance.write(picture, SYNTHETIC));

        assertThat(after).extracting(ImageFile::format, ImageFile::width, ImageFile::height)
                .containsExactly(before.format(), before.width(), before.height());
        assertThat(after.pixels()).isEqualTo(before.pixels());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aSecondMarkTakesThePlaceOfTheFirst(byte[] picture) throws Exception {
        Mark composite = new Mark(ID, ImageOrigin.COMPOSITE, SYNTHETIC.createdAt());

        byte[] twice = Provenance.write(Provenance.write(picture, SYNTHETIC), composite);

        assertThat(twice).isEqualTo(Provenance.write(picture, composite));
        assertThat(read(twice).get("Iptc4xmpExt:DigitalSourceType")).endsWith("/compositeWithTrainedAlgorithmicMedia");
    }

    @Test
    void ofAnUploadNothingIsClaimed() throws Exception {
        byte[] file = Provenance.write(Pictures.jpeg(20, 20, 1), new Mark(ID, ImageOrigin.UPLOADED, SYNTHETIC.createdAt()));

        assertThat(read(file)).doesNotContainKey("Iptc4xmpExt:DigitalSourceType").containsKey("xmpMM:DocumentID");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatSaysOfItselfThatAMachineMadeItIsBelieved(byte[] picture) {
        assertThat(Provenance.saysSynthetic(picture)).isFalse();
        assertThat(Provenance.saysSynthetic(Provenance.write(picture, SYNTHETIC))).isTrue();
    }

    private static Map<String, String> read(byte[] file) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        Map<String, String> said = new HashMap<>();
        for (XmpDirectory packet : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            said.putAll(properties(packet));
        }
        return said;
    }

    private static Map<String, String> properties(XmpDirectory packet) throws XMPException {
        Map<String, String> properties = new HashMap<>();
        for (Iterator<?> all = packet.getXMPMeta().iterator(); all.hasNext(); ) {
            XMPPropertyInfo property = (XMPPropertyInfo) all.next();
            if (property.getPath() != null) {
                properties.put(property.getPath(), property.getValue());
            }
        }
        return properties;
    }
}
