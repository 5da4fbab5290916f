package com.vixenbliss.creator.catalogue.card.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** A text chunk of a PNG: {@code tEXt} as the specifications want it, or {@code zTXt} and {@code iTXt} as some tools write. */
final class PngText {

    private static final int LONGEST_KEYWORD = 79;

    private PngText() {}

    /** The keyword in lower case; empty when the chunk holds no text. */
    static Optional<String> keyword(PngFile png, PngFile.Chunk chunk) {
        if (!chunk.type().equals("tEXt") && !chunk.type().equals("zTXt") && !chunk.type().equals("iTXt")) {
            return Optional.empty();
        }
        int end = indexOfZero(png.bytes(), chunk.from(), Math.min(chunk.from() + chunk.length(), chunk.from() + LONGEST_KEYWORD + 1));
        return end < 0 ? Optional.empty()
                : Optional.of(new String(png.bytes(), chunk.from(), end - chunk.from(), StandardCharsets.ISO_8859_1)
                        .toLowerCase(java.util.Locale.ROOT));
    }

    /** @throws CardRefused when it is damaged or inflates beyond all bounds */
    static byte[] value(PngFile png, PngFile.Chunk chunk) {
        byte[] data = Arrays.copyOfRange(png.bytes(), chunk.from(), chunk.from() + chunk.length());
        int after = indexOfZero(data, 0, data.length) + 1;
        return switch (chunk.type()) {
            case "tEXt" -> Arrays.copyOfRange(data, after, data.length);
            case "zTXt" -> inflated(data, after + 1);
            default -> international(data, after);
        };
    }

    private static byte[] international(byte[] data, int after) {
        int language = after + 2;
        int translated = indexOfZero(data, language, data.length) + 1;
        int text = indexOfZero(data, translated, data.length) + 1;
        if (language > data.length || translated == 0 || text == 0) {
            throw CardRefused.unreadable("A text in the picture is damaged.");
        }
        return data[after] == 1 ? inflated(data, text) : Arrays.copyOfRange(data, text, data.length);
    }

    private static byte[] inflated(byte[] data, int from) {
        int most = CardLimits.JSON * 4 / 3 + 4;
        if (from > data.length) {
            throw CardRefused.unreadable("A text in the picture is damaged.");
        }
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data, from, data.length - from))) {
            byte[] text = in.readNBytes(most + 1);
            if (text.length > most) {
                throw CardRefused.harmful("inflation", "A compressed text in the picture inflates beyond " + most + " bytes.");
            }
            return text;
        } catch (IOException damaged) {
            throw CardRefused.unreadable("A compressed text in the picture is damaged.");
        }
    }

    private static int indexOfZero(byte[] data, int from, int to) {
        for (int at = from; at < to; at++) {
            if (data[at] == 0) {
                return at;
            }
        }
        return -1;
    }
}
