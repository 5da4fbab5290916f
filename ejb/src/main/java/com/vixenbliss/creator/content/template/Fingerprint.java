package com.vixenbliss.creator.content.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a prompt is about, short enough to be kept with each piece: its runs of three words, 16 bits each. From two of
 * them follows how alike the prompts are, as the share of runs that both have (Jaccard).
 */
public final class Fingerprint {

    /** From here on two prompts are near-duplicates. */
    public static final double NEAR = 0.6;

    private static final int RUN = 3;
    private static final int MOST = 160;
    private static final int PRIME = 0x01000193;
    private static final int OFFSET = 0x811c9dc5;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final char[] runs;

    /** @param runs ascending, each once */
    private Fingerprint(char[] runs) {
        this.runs = runs;
    }

    /** Of a prompt. */
    public static Fingerprint of(String prompt) {
        List<String> words = APART.splitAsStream(prompt.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
        int[] hashes = new int[Math.max(1, Math.min(MOST, words.size() - RUN + 1))];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = hash(String.join(" ", words.subList(at, Math.min(words.size(), at + RUN))));
        }
        return new Fingerprint(chars(Arrays.stream(hashes).sorted().distinct().toArray()));
    }

    /** @throws IllegalArgumentException for what {@link #toString} has not written */
    public static Fingerprint parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        char[] runs = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(runs);
        return new Fingerprint(runs);
    }

    /** 0 for nothing in common, 1 for the same. */
    public double likeness(Fingerprint other) {
        int common = 0;
        for (int a = 0, b = 0; a < runs.length && b < other.runs.length; ) {
            int order = Character.compare(runs[a], other.runs[b]);
            common += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return (double) common / (runs.length + other.runs.length - common);
    }

    /** Whether nobody would want both. */
    public boolean isNear(Fingerprint other) {
        return likeness(other) >= NEAR;
    }

    private static char[] chars(int[] values) {
        char[] chars = new char[values.length];
        for (int at = 0; at < values.length; at++) {
            chars[at] = (char) values[at];
        }
        return chars;
    }

    /** FNV-1a, folded: what is stored must mean the same after every release. */
    private static int hash(String text) {
        int hash = OFFSET;
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ part & 0xff) * PRIME;
        }
        return (hash >>> Character.SIZE ^ hash) & Character.MAX_VALUE;
    }

    /** As it is stored: base64 for addresses. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(runs.length * Character.BYTES);
        bytes.asCharBuffer().put(runs);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
