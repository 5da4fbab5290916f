package com.vixenbliss.creator.visual.image.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The header of a JPEG's pixels. @param components 1 (grey) or 3 */
record JpegFrame(int width, int height, int components) {

    private static final int FIRST = 0xC0;
    private static final int LAST = 0xCF;
    private static final int PROGRESSIVE = 0xC2;

    /** Between them lie three markers that say other things. */
    static boolean isFrame(int marker) {
        return marker >= FIRST && marker <= LAST && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static JpegFrame read(int marker, ByteBuffer header) {
        try {
            int precision = header.get();
            int height = Short.toUnsignedInt(header.getShort());
            int width = Short.toUnsignedInt(header.getShort());
            int components = header.get();
            requireUsual(marker, precision, components);
            if (width == 0 || height == 0) {
                throw ImageRefused.damaged("it has no size.");
            }
            return new JpegFrame(width, height, components);
        } catch (BufferUnderflowException tooShort) {
            throw ImageRefused.damaged("its header is too short.");
        }
    }

    private static void requireUsual(int marker, int precision, int components) {
        if (marker > PROGRESSIVE) {
            throw ImageRefused.variant("a rare kind of JPEG");
        }
        if (precision != 8) {
            throw ImageRefused.variant("more than 8 bits a colour in a JPEG");
        }
        if (components == 4) {
            throw ImageRefused.colours();
        }
        if (components != 1 && components != 3) {
            throw ImageRefused.damaged("it has " + components + " colours.");
        }
    }
}
