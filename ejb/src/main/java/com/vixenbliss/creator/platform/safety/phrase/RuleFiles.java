package com.vixenbliss.creator.platform.safety.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * The words and texts of the rules, under {@code safety/}. No rule can read a file that is not listed here, and the
 * version is drawn from the contents of all of them: it cannot say other than what runs.
 */
public final class RuleFiles {

    private static final List<String> LANGUAGES = List.of("en", "es", "de");
    private static final List<String> BOOKS = List.of("crisis", "signs", "human", "minor", "plea", "claim", "authority",
            "youth", "drawn");
    private static final List<String> OTHERS = List.of(
            "crisis-lines.properties", "texts.properties", "texts_es.properties", "texts_de.properties");
    private static final int VERSION_BYTES = 6;

    private static final String VERSION = HexFormat.of().formatHex(digest(), 0, VERSION_BYTES);

    private RuleFiles() {}

    /** Twelve digits that change with every word of the rules; shown at {@code /safety}. */
    public static String version() {
        return VERSION;
    }

    /** All files, by name, in order. */
    public static Collection<String> names() {
        TreeSet<String> names = new TreeSet<>(OTHERS);
        BOOKS.forEach(book -> LANGUAGES.forEach(language -> names.add(book + "." + language + ".txt")));
        return names;
    }

    /** One file as it lies there. */
    public static String read(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("safety/" + name + " is no file of the rules");
        }
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/safety/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names()) {
                digest.update((name + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(name));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
