package com.vixenbliss.creator.visual.image.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A guess at what a file is that we do not take, for the sentence of the refusal only. */
final class ForeignType {

    private static final int LOOKED_AT = 512;
    private static final Map<String, String> BEGINNINGS = new TreeMap<>(Map.of(
            "GIF8", "a GIF", "BM", "a Windows bitmap", "%PDF", "a PDF", "PK\3\4", "an archive", "II*\0", "a TIFF", "MM\0*", "a TIFF",
            "RIFF", "audio or video", "\u007fELF", "a program", "MZ", "a program"));
    private static final Map<String, String> WITHIN = new TreeMap<>(Map.of(
            "<svg", "an SVG", "<html", "a web page", "<!doctype", "a web page", "<script", "a script", "<?php", "a script",
            "ftypavif", "an AVIF", "ftypheic", "a HEIC photo", "ftypmif1", "a HEIC photo", "<?xml", "an XML document"));

    private ForeignType() {}

    static String of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        return WITHIN.entrySet().stream().filter(entry -> lower.contains(entry.getKey())).map(Map.Entry::getValue).reduce((a, b) -> b)
                .or(() -> BEGINNINGS.entrySet().stream().filter(entry -> head.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst())
                .orElse("no picture that we know");
    }
}
