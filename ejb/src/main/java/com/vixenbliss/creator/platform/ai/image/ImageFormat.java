package com.vixenbliss.creator.platform.ai.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a picture is by its first bytes. Names and headers are not believed. */
public enum ImageFormat {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp");

    private static final byte[] PNG_BEGIN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGIN = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mime;
    private final String extension;

    ImageFormat(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    /** Without a dot. */
    public String extension() {
        return extension;
    }

    /** Empty when it is none of these. */
    public static Optional<ImageFormat> of(byte[] bytes) {
        if (begins(bytes, 0, PNG_BEGIN)) {
            return Optional.of(PNG);
        }
        if (begins(bytes, 0, JPEG_BEGIN)) {
            return Optional.of(JPEG);
        }
        boolean webp = begins(bytes, 0, ascii("RIFF")) && begins(bytes, 8, ascii("WEBP"));
        return webp ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, byte[] with) {
        int end = at + with.length;
        return bytes.length >= end && Arrays.equals(bytes, at, end, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
