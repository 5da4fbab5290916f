package com.vixenbliss.creator.visual.image.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** EXIF as far as we want to know it: how the picture has to be turned. Nothing else of it is read, and none of it is kept. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int HEADER = 8;

    private Exif() {}

    /** @param tiff from its byte order on; what cannot be read says nothing */
    static Orientation orientation(byte[] tiff) {
        if (tiff.length < HEADER || tiff[0] != tiff[1] || tiff[0] != 'I' && tiff[0] != 'M') {
            return Orientation.UPRIGHT;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(bytes.getInt(4));
        if (directory > tiff.length - 2) {
            return Orientation.UPRIGHT;
        }
        return inDirectory(bytes, (int) directory);
    }

    private static Orientation inDirectory(ByteBuffer bytes, int directory) {
        int entries = Short.toUnsignedInt(bytes.getShort(directory));
        for (int at = directory + 2; entries > 0 && at <= bytes.capacity() - ENTRY; at += ENTRY, entries--) {
            if (Short.toUnsignedInt(bytes.getShort(at)) == ORIENTATION && bytes.getShort(at + 2) == SHORT) {
                return Orientation.of(Short.toUnsignedInt(bytes.getShort(at + 8)));
            }
        }
        return Orientation.UPRIGHT;
    }
}
