package com.vixenbliss.creator.catalogue.card;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of cards as other programs write and read them: nothing of the platform's own classes is used. */
final class CardFiles {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private CardFiles() {}

    /** SillyTavern's Flux, a real V2 card in its picture (MIT). */
    static byte[] flux() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("creator.home"), "ejb/src/test/resources/cards/flux-the-cat.png"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The card under that keyword in a picture. */
    static JsonNode cardIn(byte[] png, String keyword) {
        ByteBuffer chunks = ByteBuffer.wrap(png, 8, png.length - 8);
        while (chunks.hasRemaining()) {
            byte[] data = new byte[chunks.getInt()];
            byte[] type = new byte[4];
            chunks.get(type).get(data).getInt();
            String text = new String(data, StandardCharsets.ISO_8859_1);
            if (new String(type, StandardCharsets.ISO_8859_1).equals("tEXt") && text.startsWith(keyword + "\0")) {
                return read(new String(Base64.getDecoder().decode(text.substring(keyword.length() + 1)), StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("no " + keyword + " in the picture");
    }

    /** The picture with its size written over and a right checksum. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] spoiled = png.clone();
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.wrap(spoiled).putInt(16, width).putInt(20, height).array(), 12, 17);
        ByteBuffer.wrap(spoiled).putInt(29, (int) crc.getValue());
        return spoiled;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    /** A form with one file and fields. */
    static byte[] form(String boundary, byte[] file, Map<String, String> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((name, value) -> out.writeBytes(utf8(
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
        out.writeBytes(utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../x.exe\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"));
        out.writeBytes(file);
        out.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return out.toByteArray();
    }
}
