package com.vixenbliss.creator.visual.image.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The header of a WebP's pixels. @param alpha whether they say that they are transparent in places */
record WebpFrame(int width, int height, boolean alpha) {

    private static final int LOSSLESS = 0x2F;
    private static final int START_CODE = 0x2A019D;
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int CANVAS = 10;

    static WebpFrame read(String type, ByteBuffer data) {
        data.order(ByteOrder.LITTLE_ENDIAN);
        try {
            WebpFrame frame = type.equals("VP8L") ? lossless(data) : lossy(data);
            if (frame.width() == 0 || frame.height() == 0) {
                throw ImageRefused.damaged("it has no size.");
            }
            return frame;
        } catch (BufferUnderflowException tooShort) {
            throw ImageRefused.damaged("its header is too short.");
        }
    }

    /** RFC 9649, 3.4: a signature, then 14 bits each of width − 1 and height − 1, and whether there is transparency. */
    private static WebpFrame lossless(ByteBuffer data) {
        if (data.get() != LOSSLESS) {
            throw ImageRefused.damaged("its pixels have the wrong signature.");
        }
        int bits = data.getInt();
        return new WebpFrame((bits & FOURTEEN_BITS) + 1, (bits >> 14 & FOURTEEN_BITS) + 1, (bits >> 28 & 1) == 1);
    }

    /** RFC 6386, 9.1: a frame tag of three bytes, whose lowest bit is 0 for a still, a start code, then 14 bits each. */
    private static WebpFrame lossy(ByteBuffer data) {
        int tag = data.get();
        data.getShort();
        int start = Short.toUnsignedInt(data.getShort()) | (data.get() & 0xFF) << 16;
        if ((tag & 1) != 0 || start != START_CODE) {
            throw ImageRefused.damaged("its pixels have the wrong signature.");
        }
        return new WebpFrame(data.getShort() & FOURTEEN_BITS, data.getShort() & FOURTEEN_BITS, false);
    }

    /** @param extended the VP8X chunk, which must tell the same size */
    void requireCanvas(byte[] extended) {
        if (extended.length < CANVAS || at(extended, 4) != width - 1 || at(extended, 7) != height - 1) {
            throw ImageRefused.damaged("it tells two sizes.");
        }
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF | (bytes[place + 1] & 0xFF) << 8 | (bytes[place + 2] & 0xFF) << 16;
    }

    /** A VP8X chunk for this picture. */
    byte[] canvas(int flags) {
        ByteBuffer canvas = ByteBuffer.allocate(CANVAS + 2).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(flags).putInt(width - 1).position(7);
        canvas.putInt(height - 1);
        return Arrays.copyOf(canvas.array(), CANVAS);
    }
}
