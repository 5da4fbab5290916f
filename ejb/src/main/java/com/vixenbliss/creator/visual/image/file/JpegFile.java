package com.vixenbliss.creator.visual.image.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A JPEG as its segments (ITU-T T.81, annex B). What lies behind its end is not part of it. */
public final class JpegFile {

    static final byte[] START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    /** Ten is usual for progressive ones; each makes a decoder go over the whole picture. */
    private static final int MOST_SCANS = 32;
    private static final int MOST = 10_000;
    /** Version 1.01, no units, 1:1, no thumbnail. */
    private static final byte[] JFIF = {(byte) 0xFF, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] bytes;
    private final List<Segment> segments = new ArrayList<>();
    private JpegFrame frame;
    private int scans;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A segment from its marker to its end, with the coded pixels behind a scan's header. */
    private record Segment(int marker, int from, int to) {}

    /** @throws ImageRefused for a file that is not whole */
    static JpegFile read(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        int at = 2;
        while (jpeg.segments.isEmpty() || jpeg.segments.getLast().marker() != END) {
            at = jpeg.take(at);
        }
        if (jpeg.frame == null || jpeg.scans == 0) {
            throw ImageRefused.damaged("it holds no pixels.");
        }
        return jpeg;
    }

    private int take(int at) {
        int marker = marker(at);
        if (marker == 0xFF) {
            return at + 1;
        }
        int to = marker == END ? at + 2 : segmentEnd(at);
        if (JpegFrame.isFrame(marker)) {
            requireFirstFrame();
            frame = JpegFrame.read(marker, ByteBuffer.wrap(bytes, at + 4, to - at - 4));
        } else if (marker == SCAN) {
            to = scanEnd(to);
        }
        segments.add(new Segment(marker, at, to));
        if (segments.size() > MOST) {
            throw ImageRefused.pieces(MOST);
        }
        return to;
    }

    private int marker(int at) {
        if (at + 2 > bytes.length) {
            throw ImageRefused.truncated();
        }
        int marker = bytes[at + 1] & 0xFF;
        if (bytes[at] != (byte) 0xFF || marker < 0xC0) {
            throw ImageRefused.damaged("its pieces do not follow each other.");
        }
        return marker;
    }

    private int segmentEnd(int at) {
        if (at + 4 > bytes.length) {
            throw ImageRefused.truncated();
        }
        int length = Short.toUnsignedInt(ByteBuffer.wrap(bytes, at + 2, 2).getShort());
        if (length < 2) {
            throw ImageRefused.damaged("a piece has no length.");
        }
        if (at + 2 + length > bytes.length) {
            throw ImageRefused.truncated();
        }
        return at + 2 + length;
    }

    private void requireFirstFrame() {
        if (frame != null) {
            throw ImageRefused.damaged("it holds two pictures in one.");
        }
    }

    /** Coded pixels end at the first marker that is neither a stuffed zero nor a restart. */
    private int scanEnd(int from) {
        if (++scans > MOST_SCANS) {
            throw ImageRefused.pieces(MOST_SCANS);
        }
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = bytes[at + 1] & 0xFF;
            if (bytes[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw ImageRefused.truncated();
    }

    ImageFile image() {
        Orientation orientation = data(APP1, EXIF).stream().findFirst().map(Exif::orientation).orElse(Orientation.UPRIGHT);
        return new ImageFile(ImageFormat.JPEG, frame.width(), frame.height(), frame.components(), orientation, profile().orElse(null), pixels());
    }

    /** What application segments of a kind hold. */
    private List<byte[]> data(int marker, byte[] name) {
        return segments.stream()
                .filter(part -> part.marker() == marker && ImageFormat.startsWith(bytes, part.from() + 4, name))
                .map(part -> Arrays.copyOfRange(bytes, Math.min(part.to(), part.from() + 4 + name.length), part.to()))
                .toList();
    }

    /** Numbered parts of at most 64 kB; the numbers are in order wherever anybody writes them. */
    private Optional<byte[]> profile() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (byte[] part : data(APP2, ICC)) {
            if (part.length > 2) {
                profile.write(part, 2, part.length - 2);
            }
        }
        return profile.size() == 0 || profile.size() > IccProfile.LARGEST ? Optional.empty() : Optional.of(profile.toByteArray());
    }

    /** Of what programs wrote only Adobe's word on how the colours are coded is kept, without which they come out wrong. */
    private byte[] pixels() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 2);
        boolean adobe = segments.stream().anyMatch(part -> part.marker() == APP14);
        if (!adobe && segments.stream().anyMatch(part -> part.marker() == APP0)) {
            out.writeBytes(JFIF);
        }
        for (Segment part : segments) {
            boolean spoken = part.marker() >= APP0 && part.marker() <= APP15 || part.marker() == COMMENT;
            if (!spoken || part.marker() == APP14) {
                out.write(bytes, part.from(), part.to() - part.from());
            }
        }
        return out.toByteArray();
    }

    /** The same picture with a packet in it, in place of any other. @param packet at most 65,000 bytes */
    public static byte[] withXmp(byte[] file, byte[] packet) {
        JpegFile jpeg = read(file);
        int length = 2 + XMP.length + packet.length;
        if (length > 0xFFFF) {
            throw new IllegalArgumentException("A packet of " + packet.length + " bytes does not fit into a segment");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + length + 2);
        out.write(file, 0, 2);
        boolean written = false;
        for (Segment part : jpeg.segments) {
            if (!written && part.marker() != APP0) {
                out.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
                out.writeBytes(XMP);
                out.writeBytes(packet);
                written = true;
            }
            if (!(part.marker() == APP1 && ImageFormat.startsWith(file, part.from() + 4, XMP))) {
                out.write(file, part.from(), part.to() - part.from());
            }
        }
        return out.toByteArray();
    }
}
