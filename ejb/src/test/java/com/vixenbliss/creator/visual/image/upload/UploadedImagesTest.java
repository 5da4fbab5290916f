package com.vixenbliss.creator.visual.image.upload;

import static com.vixenbliss.creator.visual.image.upload.Bytes.chunk;
import static com.vixenbliss.creator.visual.image.upload.Bytes.claiming;
import static com.vixenbliss.creator.visual.image.upload.Bytes.join;
import static com.vixenbliss.creator.visual.image.upload.Bytes.text;
import static com.vixenbliss.creator.visual.image.upload.Bytes.withChunk;
import static com.vixenbliss.creator.visual.image.upload.Bytes.withSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.visual.image.Atelier;
import com.vixenbliss.creator.visual.image.Pictures;
import com.vixenbliss.creator.visual.image.model.ImageOrigin;
import com.vixenbliss.creator.visual.image.pixel.PerceptualHash;
import com.vixenbliss.creator.visual.image.pixel.Webp;
import com.vixenbliss.creator.visual.image.pixel.Workshop;
import com.vixenbliss.creator.visual.image.provenance.Mark;
import com.vixenbliss.creator.visual.image.provenance.Provenance;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadedImagesTest {

    private final UploadedImages uploads = new UploadedImages(new Workshop(Atelier.limits(Map.of())));
    private final byte[] png = Pictures.png(60, 40, 1);
    private final byte[] jpeg = Pictures.jpeg(60, 40, 1);
    private final byte[] webp = Webp.encode(Pictures.scene(60, 40, 1), 0.9f);

    @Test
    void eachFormatComesOutAsTheSamePicture() throws IOException {
        long hash = PerceptualHash.of(Pictures.scene(60, 40, 1));

        for (byte[] upload : new byte[][] {png, jpeg, webp}) {
            SafeImage safe = uploads.check(upload);

            assertThat(safe).extracting(SafeImage::mime, SafeImage::width, SafeImage::height).containsExactly("image/webp", 60, 40);
            assertThat(PerceptualHash.distance(hash, PerceptualHash.of(pixels(safe)))).isLessThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=\"http://www.w3.org/2000/svg\"/>', an SVG", "'<!DOCTYPE html><script>alert(1)</script>', a script",
        "'<html></html>', a web page", "GIF89a, a GIF", "'%PDF-1.7', a PDF", "hello, no picture"})
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String content, String said) {
        assertThat(refusal(text(content))).extracting(Fault::kind, Fault::code).containsExactly(Kind.INVALID, "image-type-unsupported");
        assertThat(refusal(text(content)).getMessage()).contains(said);
    }

    @Test
    void nothingIsRefused() {
        assertThat(refusal(new byte[0]).code()).isEqualTo("image-empty");
    }

    @Test
    void aSmallFileThatClaimsManyPixelsIsRefusedBeforeItIsDecoded() {
        assertThat(refusal(claiming(png, 30_000, 30_000))).extracting(Fault::kind, Fault::code)
                .containsExactly(Kind.TOO_LARGE, "image-dimensions");
        assertThat(refusal(claiming(png, 8_000, 8_000)).getMessage()).contains("8000 × 8000").contains("40000000");
        assertThat(refusal(claiming(png, Integer.MAX_VALUE, Integer.MAX_VALUE)).code()).isEqualTo("image-dimensions");
        assertThat(refusal(claiming(png, -1, 10)).code()).isEqualTo("image-damaged");
        assertThat(refusal(claiming(png, 0, 10)).code()).isEqualTo("image-damaged");
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        assertThat(refusal(new byte[12 * 1024 * 1024 + 1])).extracting(Fault::kind, Fault::code)
                .containsExactly(Kind.TOO_LARGE, "image-too-large");
    }

    @Test
    void whatDoesNotFitIntoTheMemorySetApartIsRefused() {
        UploadedImages small = new UploadedImages(new Workshop(Atelier.limits(Map.of("IMAGE_MEMORY_MB", "1"))));

        assertThat(catchThrowableOfType(Fault.class, () -> small.check(Pictures.png(1000, 1000, 1))).code()).isEqualTo("image-dimensions");
        assertThat(small.check(png).width()).isEqualTo(60);
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefusedWhereverItEnds() {
        for (byte[] whole : new byte[][] {png, jpeg, webp}) {
            for (int end = 16; end < whole.length - 1; end += 7) {
                assertThat(refusal(Arrays.copyOf(whole, end)).code()).as("at %d", end).isIn("image-truncated", "image-damaged");
            }
        }
    }

    @Test
    void whatMovesIsRefused() {
        assertThat(refusal(withChunk(png, "acTL", new byte[8])).code()).isEqualTo("image-animated");
        assertThat(refusal(webpOf(riff("VP8X", new byte[] {2, 0, 0, 0, 59, 0, 0, 39, 0, 0}), riff("ANIM", new byte[6]))).code())
                .isEqualTo("image-animated");
    }

    @Test
    void coloursForPrintAreRefused() {
        byte[] frame = {8, 0, 40, 0, 60, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0};

        assertThat(refusal(withSegment(jpeg, 0xC0, frame)).code()).isEqualTo("image-colours-unsupported");
        assertThat(refusal(withSegment(jpeg, 0xC9, frame)).code()).isEqualTo("image-variant-unsupported");
    }

    @Test
    void losslessWebpIsRefusedBecauseNobodyKnowsWhatItsTablesTake() {
        byte[] pixels = {0x2F, 59, (byte) (39 << 6 & 0xFF), 39 >> 2, 0, 0};
        byte[] alpha = riff("ALPH", new byte[] {1, 0, 0});

        assertThat(refusal(webpOf(riff("VP8L", pixels))).code()).isEqualTo("image-variant-unsupported");
        assertThat(refusal(webpOf(riff("VP8X", new byte[] {16, 0, 0, 0, 59, 0, 0, 39, 0, 0}), alpha, pixelsOf(webp))).code())
                .isEqualTo("image-variant-unsupported");
    }

    @Test
    void whatIsSeeThroughIsSeenOnWhite() throws IOException {
        BufferedImage glass = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(pixels(uploads.check(Pictures.png(glass))).getRGB(9, 9)).getRed()).isGreaterThan(250);
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = new BufferedImage(32, 32, BufferedImage.TYPE_USHORT_GRAY);
        int[] grey = new int[32 * 32];
        Arrays.fill(grey, 0x8080);
        deep.getRaster().setPixels(0, 0, 32, 32, grey);

        int pixel = pixels(uploads.check(Pictures.png(deep))).getRGB(10, 10);

        assertThat(new Color(pixel).getGreen()).isCloseTo(0x80, within(3));
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40, 0, 0", "2, 60, 40, 59, 0", "3, 60, 40, 59, 39", "4, 60, 40, 0, 39",
        "5, 40, 60, 0, 0", "6, 40, 60, 39, 0", "7, 40, 60, 39, 59", "8, 40, 60, 0, 59"})
    void aTurnedPhotoComesOutUpright(int tag, int width, int height, int x, int y) throws IOException {
        BufferedImage corner = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        corner.createGraphics().fillRect(0, 0, 8, 8);
        byte[] turned = withChunk(Pictures.png(corner), "eXIf", Bytes.exif(tag));

        SafeImage safe = uploads.check(turned);

        assertThat(safe).extracting(SafeImage::width, SafeImage::height).containsExactly(width, height);
        assertThat(new Color(pixels(safe).getRGB(x, y)).getRed()).isGreaterThan(200);
    }

    @Test
    void nothingButPixelsSurvives() throws Exception {
        byte[] exif = join(text("Exif\0\0"), Bytes.exif(1));
        byte[][] talkative = {
            withSegment(withSegment(jpeg, 0xE1, exif), 0xFE, text("my secret comment")),
            withChunk(withChunk(png, "eXIf", Bytes.exif(1)), "tEXt", text("Comment\0my secret comment")),
            webpOf(riff("VP8X", new byte[] {8, 0, 0, 0, 59, 0, 0, 39, 0, 0}), pixelsOf(webp), riff("EXIF", Bytes.exif(1)),
                    riff("JUNK", text("my secret comment")))};

        for (byte[] upload : talkative) {
            byte[] safe = uploads.check(upload).bytes();

            assertThat(new String(safe, StandardCharsets.ISO_8859_1)).doesNotContain("secret", "2026:11:25", "Exif");
            assertThat(StreamSupport.stream(ImageMetadataReader.readMetadata(new ByteArrayInputStream(safe)).getDirectories().spliterator(), false)
                    .map(Directory::getName)).doesNotContain("GPS", "Exif IFD0", "XMP", "PNG-tEXt");
        }
    }

    @Test
    void bombsInMetadataAreLeftPacked() {
        byte[] bomb = Bytes.deflated(400 << 20);

        assertThat(uploads.check(withChunk(png, "iCCP", join(text("bomb\0\0"), bomb))).width()).isEqualTo(60);
        assertThat(uploads.check(withChunk(png, "zTXt", join(text("bomb\0\0"), bomb))).width()).isEqualTo(60);
    }

    @Test
    void aSecondFileThatRidesAlongIsLeftBehind() {
        byte[] stowaway = text("PK\3\4<script>alert('stowaway')</script>");

        for (byte[] upload : new byte[][] {join(png, stowaway), join(jpeg, stowaway), join(webp, stowaway)}) {
            assertThat(new String(uploads.check(upload).bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("stowaway");
        }
    }

    @Test
    void aWrongChecksumAndAnUnknownPieceAreRefused() {
        byte[] broken = png.clone();
        broken[40] ^= 1;

        assertThat(refusal(broken).code()).isEqualTo("image-damaged");
        assertThat(refusal(withChunk(png, "CgBI", new byte[4])).code()).isEqualTo("image-variant-unsupported");
    }

    @Test
    void aPictureOfEndlessPiecesIsRefused() {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[] scans = new byte[scan.length * 100];
        for (int at = 0; at < scans.length; at += scan.length) {
            System.arraycopy(scan, 0, scans, at, scan.length);
        }

        assertThat(refusal(join(Arrays.copyOf(jpeg, jpeg.length - 2), scans, new byte[] {(byte) 0xFF, (byte) 0xD9})).code())
                .isEqualTo("image-pieces");
    }

    @Test
    void pixelsThatAreNotThoseOfTheHeaderAreRefused() {
        assertThat(refusal(claiming(png, 60, 400)).code()).isEqualTo("image-damaged");
        assertThat(refusal(webpOf(riff("VP8X", new byte[] {0, 0, 0, 0, 99, 0, 0, 99, 0, 0}), pixelsOf(webp))).code()).isEqualTo("image-damaged");
    }

    @Test
    void aLargePictureIsScaledDown() {
        SafeImage safe = uploads.check(Pictures.jpeg(4000, 1000, 1));

        assertThat(safe).extracting(SafeImage::width, SafeImage::height).containsExactly(3072, 768);
    }

    @Test
    void coloursOfAnotherSpaceAreTurnedIntoOurs() throws IOException {
        ICC_Profile linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB);
        BufferedImage grey = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(new Color(0x37, 0x37, 0x37));
        graphics.fillRect(0, 0, 32, 32);
        byte[] tagged = withSegment(Pictures.jpeg(grey), 0xE2, join(text("ICC_PROFILE\0"), new byte[] {1, 1}, linear.getData()));

        assertThat(new Color(pixels(uploads.check(tagged)).getRGB(5, 5)).getGreen()).isCloseTo(0x80, within(6));
    }

    @Test
    void aBrokenColourProfileIsIgnored() {
        assertThat(uploads.check(withSegment(jpeg, 0xE2, join(text("ICC_PROFILE\0"), new byte[] {1, 1}, new byte[400]))).width()).isEqualTo(60);
    }

    @Test
    void whatAMachineMadeStaysSaid() {
        byte[] marked = Provenance.write(jpeg, new Mark(UUID.randomUUID(), ImageOrigin.SYNTHETIC, Instant.EPOCH));

        assertThat(uploads.check(marked).synthetic()).isTrue();
        assertThat(uploads.check(jpeg).synthetic()).isFalse();
    }

    private Fault refusal(byte[] upload) {
        return catchThrowableOfType(Fault.class, () -> uploads.check(upload));
    }

    private static BufferedImage pixels(SafeImage safe) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(safe.bytes())));
        return reader.read(0);
    }

    private static byte[] riff(String type, byte[] data) {
        byte[] length = ByteBuffer.allocate(4).putInt(Integer.reverseBytes(data.length)).array();
        return join(text(type), length, data, new byte[data.length % 2]);
    }

    private static byte[] pixelsOf(byte[] simple) {
        return Arrays.copyOfRange(simple, 12, simple.length);
    }

    private static byte[] webpOf(byte[]... chunks) {
        byte[] body = join(text("WEBP"), join(chunks));
        return join(text("RIFF"), ByteBuffer.allocate(4).putInt(Integer.reverseBytes(body.length)).array(), body);
    }
}
