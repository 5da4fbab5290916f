package com.vixenbliss.creator.visual.image.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A WebP as its chunks (RFC 9649). What lies behind its end is not part of it. */
public final class WebpFile {

    static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int HEADER = 12;
    private static final int MOST = 10_000;
    private static final int ALPHA = 0x10;
    private static final int XMP = 0x04;
    private static final int COMPRESSION = 0x03;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L");

    private final byte[] bytes;
    private final List<Chunk> chunks = new ArrayList<>();

    private WebpFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A chunk by where its data lies. */
    private record Chunk(String type, int from, int length) {}

    /** @throws ImageRefused for a file that is not whole */
    static WebpFile read(byte[] file) {
        if (file.length < HEADER) {
            throw ImageRefused.truncated();
        }
        long length = Integer.toUnsignedLong(little(file).getInt(4));
        if (length + 8 > file.length) {
            throw ImageRefused.truncated();
        }
        WebpFile webp = new WebpFile(file);
        for (int at = HEADER; at < length + 8; ) {
            at = webp.take(at, (int) length + 8);
        }
        webp.requireOneStill();
        return webp;
    }

    private int take(int at, int end) {
        if (end - at < 8) {
            throw ImageRefused.truncated();
        }
        long length = Integer.toUnsignedLong(little(bytes).getInt(at + 4));
        if (length > end - at - 8) {
            throw ImageRefused.truncated();
        }
        chunks.add(new Chunk(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), at + 8, (int) length));
        if (chunks.size() > MOST) {
            throw ImageRefused.pieces(MOST);
        }
        return at + 8 + (int) (length + (length & 1));
    }

    private void requireOneStill() {
        if (chunks.stream().anyMatch(chunk -> chunk.type().equals("ANIM") || chunk.type().equals("ANMF"))) {
            throw ImageRefused.animated();
        }
        if (chunks.stream().filter(chunk -> PIXELS.contains(chunk.type())).count() != 1) {
            throw ImageRefused.damaged("it does not hold one picture.");
        }
    }

    /**
     * Lossless pixels are refused: by their form a file of some kilobytes may ask for 65,536 groups of code tables, which are
     * gigabytes in a decoder, and only decoding tells how many it does ask for.
     */
    ImageFile image() {
        if (first("VP8L").isPresent() || first("ALPH").filter(alpha -> alpha.length == 0 || (alpha[0] & COMPRESSION) != 0).isPresent()) {
            throw ImageRefused.variant("lossless WebP");
        }
        Chunk pixels = chunks.stream().filter(chunk -> PIXELS.contains(chunk.type())).findFirst().orElseThrow();
        WebpFrame frame = WebpFrame.read(pixels.type(), ByteBuffer.wrap(bytes, pixels.from(), pixels.length()).slice());
        first("VP8X").ifPresent(frame::requireCanvas);
        Orientation orientation = first("EXIF").map(WebpFile::tiff).map(Exif::orientation).orElse(Orientation.UPRIGHT);
        byte[] profile = first("ICCP").filter(icc -> icc.length <= IccProfile.LARGEST).orElse(null);
        return new ImageFile(ImageFormat.WEBP, frame.width(), frame.height(), 6, orientation, profile, rewritten(frame, null));
    }

    private Optional<byte[]> first(String type) {
        return chunks.stream().filter(chunk -> chunk.type().equals(type)).findFirst()
                .map(chunk -> Arrays.copyOfRange(bytes, chunk.from(), chunk.from() + chunk.length()));
    }

    /** Some programs put the JPEG's prefix before it. */
    private static byte[] tiff(byte[] exif) {
        boolean prefixed = exif.length > 6 && exif[0] == 'E' && exif[4] == 0;
        return prefixed ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    /** Pixels and transparency, and a packet if there is one; in the plain form when there is nothing but pixels. */
    private byte[] rewritten(WebpFrame frame, byte[] packet) {
        boolean alpha = chunks.stream().anyMatch(chunk -> chunk.type().equals("ALPH"));
        ByteArrayOutputStream body = new ByteArrayOutputStream(bytes.length);
        body.writeBytes(WEBP);
        if (alpha || packet != null) {
            write("VP8X", frame.canvas((alpha || frame.alpha() ? ALPHA : 0) | (packet == null ? 0 : XMP)), body);
        }
        first("ALPH").ifPresent(chunk -> write("ALPH", chunk, body));
        PIXELS.forEach(type -> first(type).ifPresent(chunk -> write(type, chunk, body)));
        if (packet != null) {
            write("XMP ", packet, body);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(body.size() + 8);
        file.writeBytes(RIFF);
        file.writeBytes(little(new byte[4]).putInt(body.size()).array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    private static void write(String type, byte[] data, ByteArrayOutputStream out) {
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(little(new byte[4]).putInt(data.length).array());
        out.writeBytes(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The same pixels with a packet, and with nothing else that was beside them. */
    public static byte[] withXmp(byte[] file, byte[] packet) {
        WebpFile webp = read(file);
        Chunk pixels = webp.chunks.stream().filter(chunk -> PIXELS.contains(chunk.type())).findFirst().orElseThrow();
        WebpFrame frame = WebpFrame.read(pixels.type(), ByteBuffer.wrap(file, pixels.from(), pixels.length()).slice());
        return webp.rewritten(frame, packet);
    }
}
