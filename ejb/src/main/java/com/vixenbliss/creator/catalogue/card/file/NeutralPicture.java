package com.vixenbliss.creator.catalogue.card.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** The picture of a card that has none: a quiet gradient of 400 × 600, in a hue of its own. */
public final class NeutralPicture {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 600;
    private static final byte DEPTH = 8;
    private static final byte TRUE_COLOUR = 2;

    private NeutralPicture() {}

    /** @param seed the same seed gives the same hue */
    public static byte[] of(long seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PngFile.SIGNATURE);
        PngFile.write("IHDR", ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT)
                .put(DEPTH).put(TRUE_COLOUR).put((byte) 0).put((byte) 0).put((byte) 0).array(), out);
        PngFile.write("IDAT", deflated(pixels(Math.floorMod(seed, 360))), out);
        PngFile.write("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] pixels(int hue) {
        ByteBuffer rows = ByteBuffer.allocate(HEIGHT * (1 + 3 * WIDTH));
        for (int y = 0; y < HEIGHT; y++) {
            rows.put((byte) 0);   // no filter
            double light = 0.80 - 0.45 * y / HEIGHT;
            byte[] pixel = {channel(hue, 0, light), channel(hue, 120, light), channel(hue, 240, light)};
            for (int x = 0; x < WIDTH; x++) {
                rows.put(pixel);
            }
        }
        return rows.array();
    }

    private static byte channel(int hue, int shift, double light) {
        return (byte) Math.round(255 * (light + 0.15 * Math.cos(Math.toRadians(hue - shift))));
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] buffer = new byte[bytes.length];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }
}
