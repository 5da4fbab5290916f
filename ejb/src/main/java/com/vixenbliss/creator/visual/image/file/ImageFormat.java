package com.vixenbliss.creator.visual.image.file;

import java.util.Arrays;
import java.util.Optional;

/** The formats that we take and write. Told by the first bytes alone; what a name or a header claims does not count. */
public enum ImageFormat {
    PNG("image/png", "png") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, PngFile.SIGNATURE);
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, JpegFile.START);
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, WebpFile.RIFF) && startsWith(file, 8, WebpFile.WEBP);
        }
    };

    private final String mime;
    private final String extension;

    ImageFormat(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    abstract boolean begins(byte[] file);

    /** Empty for anything else. */
    public static Optional<ImageFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    static boolean startsWith(byte[] file, int at, byte[] expected) {
        return file.length >= at + expected.length
                && Arrays.equals(file, at, at + expected.length, expected, 0, expected.length);
    }
}
