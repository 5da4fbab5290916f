package com.vixenbliss.creator.catalogue.card.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What an archive may hold. Names are judged before a byte is unpacked; sizes are counted, not believed. */
final class CharxEntries {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 400;
    private static final int BUFFER = 8_192;

    private CharxEntries() {}

    static void requireHarmless(List<ZipArchiveEntry> entries, int packed) {
        if (entries.size() > CardLimits.ENTRIES) {
            throw CardRefused.harmful("zip-entries", "The archive holds more than " + CardLimits.ENTRIES + " entries.");
        }
        Set<String> names = new HashSet<>();
        long claimed = 0;
        for (ZipArchiveEntry entry : entries) {
            requirePath(entry.getName());
            requirePath(new String(entry.getRawName(), StandardCharsets.ISO_8859_1));   // the library mends backslashes
            requirePlain(entry);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw CardRefused.harmful("zip-duplicate", "The archive holds two entries of one name: " + shown(entry.getName()));
            }
            claimed += Math.max(0, entry.getCompressedSize());
        }
        if (claimed > packed) {
            throw CardRefused.harmful("zip-bomb", "Entries of the archive lie on top of each other.");
        }
    }

    private static void requirePath(String name) {
        boolean leaves = name.startsWith("/") || DRIVE.matcher(name).matches() || name.indexOf('\\') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (leaves) {
            throw CardRefused.harmful("zip-slip", "An entry of the archive points out of it: " + shown(name));
        }
        if (name.isEmpty() || name.length() > LONGEST || CONTROL.matcher(name).find()) {
            throw CardRefused.harmful("zip-name", "An entry of the archive has a name that is not taken.");
        }
    }

    private static void requirePlain(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            throw CardRefused.harmful("zip-link", "An entry of the archive is a link: " + shown(entry.getName()));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw CardRefused.harmful("zip-encrypted", "The archive is encrypted.");
        }
    }

    /** @param before bytes that were unpacked of other entries */
    static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, long before) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long packed = Math.max(1, entry.getCompressedSize());
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                requireBounds(out.size(), before, packed);
            }
        }
        return out.toByteArray();
    }

    private static void requireBounds(long size, long before, long packed) {
        if (before + size > CardLimits.UNPACKED) {
            throw CardRefused.harmful("zip-bomb", "The archive unpacks to more than " + CardLimits.UNPACKED + " bytes.");
        }
        if (size > CardLimits.RATIO_FLOOR && size > packed * CardLimits.RATIO) {
            throw CardRefused.harmful("zip-bomb", "An entry of the archive unpacks to more than " + CardLimits.RATIO + " times its size.");
        }
    }

    /** A foreign name, fit for a sentence. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\x21-\\x7E]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
