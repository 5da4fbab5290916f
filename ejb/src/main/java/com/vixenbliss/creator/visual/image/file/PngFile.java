package com.vixenbliss.creator.visual.image.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG as its chunks (W3C PNG, third edition, 5.3 and 11). What lies behind the last one is not part of it. */
public final class PngFile {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FRAME = 12;
    private static final int HEADER = 13;
    private static final int MOST = 100_000;
    private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final Map<Integer, Integer> CHANNELS = Map.of(0, 1, 2, 3, 3, 1, 4, 2, 6, 4);
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            0, Set.of(1, 2, 4, 8, 16), 2, Set.of(8, 16), 3, Set.of(1, 2, 4, 8), 4, Set.of(8, 16), 6, Set.of(8, 16));

    private final byte[] bytes;
    private final List<Chunk> chunks = new ArrayList<>();

    private PngFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A chunk by where its data lies. */
    private record Chunk(String type, int from, int length) {}

    /** @throws ImageRefused for a file that is not whole */
    static PngFile read(byte[] file) {
        PngFile png = new PngFile(file);
        int at = SIGNATURE.length;
        do {
            at = png.take(at);
        } while (!png.chunks.getLast().type().equals("IEND"));
        png.requireOrder();
        return png;
    }

    private int take(int at) {
        if (bytes.length - at < FRAME) {
            throw ImageRefused.truncated();
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(bytes, at, 4).getInt());
        if (length > bytes.length - at - FRAME) {
            throw ImageRefused.truncated();
        }
        Chunk chunk = new Chunk(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1), at + 8, (int) length);
        requireWhole(chunk);
        chunks.add(chunk);
        if (chunks.size() > MOST) {
            throw ImageRefused.pieces(MOST);
        }
        return at + FRAME + chunk.length();
    }

    private void requireWhole(Chunk chunk) {
        CRC32 crc = new CRC32();
        crc.update(bytes, chunk.from() - 4, chunk.length() + 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes, chunk.from() + chunk.length(), 4).getInt()) {
            throw ImageRefused.damaged("a checksum is wrong.");
        }
        boolean critical = Character.isUpperCase(chunk.type().charAt(0));
        if (critical && !CRITICAL.contains(chunk.type())) {
            throw ImageRefused.variant("pieces of the kind " + chunk.type().replaceAll("[^A-Za-z]", "?"));
        }
    }

    private void requireOrder() {
        long headers = chunks.stream().filter(chunk -> chunk.type().equals("IHDR")).count();
        Chunk first = chunks.getFirst();
        if (headers != 1 || !first.type().equals("IHDR") || first.length() != HEADER) {
            throw ImageRefused.damaged("it does not begin with one header.");
        }
        if (chunks.stream().noneMatch(chunk -> chunk.type().equals("IDAT"))) {
            throw ImageRefused.damaged("it holds no pixels.");
        }
        if (chunks.stream().anyMatch(chunk -> chunk.type().equals("acTL"))) {
            throw ImageRefused.animated();
        }
    }

    ImageFile image() {
        ByteBuffer header = ByteBuffer.wrap(bytes, chunks.getFirst().from(), HEADER);
        int width = header.getInt();
        int height = header.getInt();
        int depth = header.get();
        int colours = header.get();
        if (width <= 0 || height <= 0 || !DEPTHS.getOrDefault(colours, Set.of()).contains(depth)) {
            throw ImageRefused.damaged("its header makes no sense.");
        }
        Orientation orientation = first("eXIf").map(Exif::orientation).orElse(Orientation.UPRIGHT);
        byte[] profile = first("iCCP").flatMap(IccProfile::inPng).orElse(null);
        return new ImageFile(ImageFormat.PNG, width, height, bytesPerPixel(depth, colours), orientation, profile, pixels());
    }

    /** What is neither grey, RGB nor RGBA of 8 bits is copied once to become so. */
    private static int bytesPerPixel(int depth, int colours) {
        int copied = depth == 16 || colours == 4 ? 4 : 0;
        return CHANNELS.get(colours) * Math.max(1, depth / 8) + copied;
    }

    private Optional<byte[]> first(String type) {
        return chunks.stream().filter(chunk -> chunk.type().equals(type)).findFirst()
                .map(chunk -> Arrays.copyOfRange(bytes, chunk.from(), chunk.from() + chunk.length()));
    }

    private byte[] pixels() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(SIGNATURE);
        for (Chunk chunk : chunks) {
            if (CRITICAL.contains(chunk.type()) || chunk.type().equals("tRNS")) {
                copy(chunk, out);
            }
        }
        return out.toByteArray();
    }

    private void copy(Chunk chunk, ByteArrayOutputStream out) {
        out.write(bytes, chunk.from() - 8, chunk.length() + FRAME);
    }

    /** The same picture with text in it, in place of any of that keyword. */
    public static byte[] withText(byte[] file, String keyword, String text) {
        PngFile png = read(file);
        byte[] name = (keyword + "\0").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(name);
        data.writeBytes(new byte[4]); // neither compressed, nor in a language, nor with a translated keyword
        data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + data.size() + FRAME);
        out.writeBytes(SIGNATURE);
        for (Chunk chunk : png.chunks) {
            if (!(chunk.type().equals("iTXt") && ImageFormat.startsWith(file, chunk.from(), name))) {
                png.copy(chunk, out);
            }
            if (chunk.type().equals("IHDR")) {
                write("iTXt", data.toByteArray(), out);
            }
        }
        return out.toByteArray();
    }

    private static void write(String type, byte[] data, ByteArrayOutputStream out) {
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
