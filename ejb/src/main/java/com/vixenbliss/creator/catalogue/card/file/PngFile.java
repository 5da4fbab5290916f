package com.vixenbliss.creator.catalogue.card.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A PNG as its chunks (W3C PNG, third edition, 5.3). Pixels are never decoded: what the picture claims to be its header
 * says, and whether a chunk is whole its checksum says.
 */
final class PngFile {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;
    private static final int HEADER = 13;

    private final byte[] bytes;
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean ended;

    private PngFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A chunk by where its data lies. */
    record Chunk(String type, int from, int length) {}

    static boolean isPng(byte[] file) {
        return file.length > 8 && ByteBuffer.wrap(file, 0, 8).equals(ByteBuffer.wrap(SIGNATURE));
    }

    /** @throws CardRefused for a picture that is broken, endless or claims too many pixels */
    static PngFile read(byte[] file) {
        PngFile png = new PngFile(file);
        int at = SIGNATURE.length;
        while (!png.ended) {
            at = png.take(at);
        }
        return png;
    }

    private int take(int at) {
        if (bytes.length - at < FRAME) {
            throw CardRefused.unreadable("The picture ends in the middle.");
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(bytes, at, 4).getInt());
        if (length > bytes.length - at - FRAME) {
            throw CardRefused.unreadable("The picture ends in the middle.");
        }
        Chunk chunk = new Chunk(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, (int) length);
        requireWhole(chunk);
        requireOrder(chunk);
        chunks.add(chunk);
        ended = chunk.type().equals("IEND");
        return at + FRAME + chunk.length();
    }

    private void requireWhole(Chunk chunk) {
        CRC32 crc = new CRC32();
        crc.update(bytes, chunk.from() - 4, chunk.length() + 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes, chunk.from() + chunk.length(), 4).getInt()) {
            throw CardRefused.unreadable("The picture is damaged: a checksum is wrong.");
        }
    }

    private void requireOrder(Chunk chunk) {
        if (chunks.isEmpty() != chunk.type().equals("IHDR") || chunks.isEmpty() && chunk.length() != HEADER) {
            throw CardRefused.unreadable("The picture does not begin with one header.");
        }
        if (chunks.isEmpty()) {
            requireSize(ByteBuffer.wrap(bytes, chunk.from(), HEADER));
        }
        if (chunks.size() >= CardLimits.CHUNKS) {
            throw CardRefused.harmful("picture-pieces", "The picture has more than " + CardLimits.CHUNKS + " pieces.");
        }
    }

    private static void requireSize(ByteBuffer header) {
        long width = Integer.toUnsignedLong(header.getInt());
        long height = Integer.toUnsignedLong(header.getInt());
        if (width == 0 || height == 0) {
            throw CardRefused.unreadable("The picture has no size.");
        }
        if (width > CardLimits.SIDE || height > CardLimits.SIDE || width * height > CardLimits.PIXELS) {
            throw CardRefused.harmful("picture-size", "The picture claims %d × %d pixels; %d along a side and %d in all are taken."
                    .formatted(width, height, CardLimits.SIDE, CardLimits.PIXELS));
        }
    }

    List<Chunk> chunks() {
        return chunks;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether something follows that is not part of the picture. */
    boolean hasTail() {
        Chunk last = chunks.getLast();
        return last.from() + last.length() + 4 < bytes.length;
    }

    /** Writes a chunk as it was. */
    void copy(Chunk chunk, ByteArrayOutputStream out) {
        out.write(bytes, chunk.from() - 8, chunk.length() + FRAME);
    }

    /** Writes a new chunk. */
    static void write(String type, byte[] data, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
