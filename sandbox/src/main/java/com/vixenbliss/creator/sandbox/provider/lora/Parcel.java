package com.vixenbliss.creator.sandbox.provider.lora;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** What a trainer hands out: a tar, of FLUX's job directory with its configuration and captions, or of SDXL's weights alone. */
public final class Parcel {

    private static final String DIRECTORY = "output/flux_train_replicate/";
    private static final String WEIGHTS = "lora.safetensors";

    private Parcel() {}

    /** Always the same bytes for the same contents. */
    public static byte[] flux(byte[] weights, String configuration, Map<String, String> captions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(weights.length + (1 << 16));
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Map.Entry<String, String> caption : captions.entrySet()) {
                put(tar, DIRECTORY + "captions/" + caption.getKey() + ".txt", caption.getValue().getBytes(StandardCharsets.UTF_8));
            }
            put(tar, DIRECTORY + "config.yaml", configuration.getBytes(StandardCharsets.UTF_8));
            put(tar, DIRECTORY + WEIGHTS, weights);
        }
        return bytes.toByteArray();
    }

    /** @param token the word that was trained */
    public static byte[] sdxl(byte[] weights, String token) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(weights.length + (1 << 12));
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name())) {
            put(tar, "special_params.json", ("{\"TOK\": \"" + token + "\"}").getBytes(StandardCharsets.UTF_8));
            put(tar, WEIGHTS, weights);
        }
        return bytes.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** The weights in a parcel, or the file itself when it is no parcel. */
    public static byte[] weights(byte[] file) throws IOException {
        if (file.length < 512 || !new String(file, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return file;
        }
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(WEIGHTS)) {
                    return tar.readAllBytes();
                }
            }
        }
        throw new Unusable("the archive holds no " + WEIGHTS);
    }
}
