package com.vixenbliss.creator.visual.image.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Builds files that nobody should send. */
final class Bytes {

    static final int PNG_HEADER_END = 33;

    private Bytes() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A chunk of a PNG with a right checksum. */
    static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(text(type));
        crc.update(data);
        return join(ByteBuffer.allocate(4).putInt(data.length).array(), text(type), data,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** A PNG with a chunk more, behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        return join(Arrays.copyOf(png, PNG_HEADER_END), chunk(type, data), Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
    }

    /** A PNG that claims another size. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(Arrays.copyOfRange(png, 24, 29)).array();
        return join(Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
    }

    /** A JPEG with a segment more, behind its beginning. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        byte[] head = {(byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)};
        return join(Arrays.copyOf(jpeg, 2), head, data, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** EXIF with an orientation and a place on earth. */
    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(96);
        tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1).putShort((short) 0x001D).putShort((short) 2).putInt(11).putInt(60).putInt(0).position(60);
        tiff.put(text("2026:11:25\0"));
        return tiff.array();
    }

    /** So many zeros, packed. */
    static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(9);
        byte[] part = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = new byte[1 << 20];
        for (int left = zeros; left > 0; left -= input.length) {
            deflater.setInput(input, 0, Math.min(left, input.length));
            while (!deflater.needsInput()) {
                out.write(part, 0, deflater.deflate(part));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** A PNG with the checksums that its chunks should have, as far as there are whole chunks; any other file as it is. */
    static byte[] mended(byte[] file) {
        if (file.length < 8 || file[0] != (byte) 0x89) {
            return file;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file.clone());
        int at = 8;
        while (at + 12 <= file.length && bytes.getInt(at) >= 0 && bytes.getInt(at) <= file.length - at - 12) {
            int length = bytes.getInt(at);
            CRC32 crc = new CRC32();
            crc.update(file, at + 4, length + 4);
            bytes.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return bytes.array();
    }
}
