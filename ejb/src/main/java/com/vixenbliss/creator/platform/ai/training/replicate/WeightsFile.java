package com.vixenbliss.creator.platform.ai.training.replicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.vixenbliss.creator.platform.ai.spi.ProviderTrouble;
import com.vixenbliss.creator.platform.ai.training.Weights;
import com.vixenbliss.creator.platform.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Takes safetensors out of what a trainer leaves: a tar with them among other files, or they alone. All of it is read as it comes;
 * nothing but the header is held.
 */
final class WeightsFile {

    /** A rank of 128 makes some 700 MB. */
    static final long LARGEST_BYTES = 2L * 1024 * 1024 * 1024;

    private static final int TAR_HEADER = 512;
    private static final int TAR_MAGIC_AT = 257;
    private static final String SUFFIX = ".safetensors";

    /** The header of safetensors: its length, and JSON. */
    private static final int LONGEST_HEADER = 100_000_000;

    private WeightsFile() {}

    /** @throws ProviderTrouble of kind INVALID when there are none in it, or it is cut */
    static Weights write(InputStream came, Path into) throws IOException {
        BufferedInputStream all = new BufferedInputStream(came, 64 * 1024);
        if (!isTar(all)) {
            return copy(all, into);
        }
        TarArchiveInputStream tar = new TarArchiveInputStream(all);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && entry.getName().endsWith(SUFFIX)) {
                return copy(tar, into);
            }
        }
        throw invalid("There are no weights in what was trained");
    }

    private static boolean isTar(BufferedInputStream all) throws IOException {
        all.mark(TAR_HEADER);
        byte[] begin = all.readNBytes(TAR_HEADER);
        all.reset();
        return begin.length == TAR_HEADER
                && new String(begin, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar");
    }

    private static Weights copy(InputStream from, Path into) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(into), digest)) {
            bytes = transfer(from, file);
        }
        requireSafetensors(into, bytes);
        return new Weights(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static long transfer(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long bytes = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            bytes += read;
            if (bytes > LARGEST_BYTES) {
                throw invalid("The weights are too large");
            }
        }
        return bytes;
    }

    /** Eight bytes that say how long the header is, the header, and as many bytes of tensors as it says. */
    private static void requireSafetensors(Path file, long bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] length = in.readNBytes(Long.BYTES);
            long header = length.length == Long.BYTES ? ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getLong() : 0;
            if (header < 2 || header > LONGEST_HEADER || header > bytes) {
                throw invalid("What was trained is not safetensors");
            }
            long tensors = end(in.readNBytes((int) header));
            if (Long.BYTES + header + tensors != bytes) {
                throw invalid("The weights are cut");
            }
        }
    }

    private static long end(byte[] header) {
        try {
            long end = 0;
            for (Map.Entry<String, JsonNode> tensor : Json.lenient().readTree(header).properties()) {
                end = Math.max(end, tensor.getValue().path("data_offsets").path(1).asLong());
            }
            return end;
        } catch (IOException notJson) {
            throw invalid("What was trained is not safetensors");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static ProviderTrouble invalid(String sentence) {
        return new ProviderTrouble(ProviderTrouble.Kind.INVALID, sentence, null, null);
    }
}
