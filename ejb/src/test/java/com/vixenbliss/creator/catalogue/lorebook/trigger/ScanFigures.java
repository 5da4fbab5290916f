package com.vixenbliss.creator.catalogue.lorebook.trigger;

import com.vixenbliss.creator.catalogue.lorebook.model.LoreDraft;
import com.vixenbliss.creator.catalogue.lorebook.model.LorebookDraft;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What asking a large book costs. Prints Markdown; measures and judges nothing. */
public final class ScanFigures {

    private static final int ROUNDS = 300;

    private ScanFigures() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        out.println("| entries | of them patterns | messages of 250 letters | made ready ms | asked p50 ms | p99 ms |");
        out.println("|---|---|---|---|---|---|");
        for (int[] size : new int[][] {{1_000, 0, 4}, {1_000, 0, 20}, {1_000, 100, 20}, {2_000, 0, 20}}) {
            measure(size[0], size[1], size[2], out);
        }
    }

    private static void measure(int entries, int patterns, int messages, PrintStream out) {
        Random chance = new Random(7);
        List<Book.Written> written = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            written.add(new Book.Written(UUID.randomUUID(), i, draft(chance, i < patterns)));
        }
        LorebookDraft settings = new LorebookDraft(null, null, messages, null, null, null, null);
        Situation now = new Situation(IntStream.range(0, messages).mapToObj(i -> words(chance, 42)).toList(), messages, 3, 0, Set.of());
        Book book = Book.of(true, settings, written);
        long began = System.nanoTime();
        book = Book.of(true, settings, written);
        long ready = System.nanoTime() - began;
        long[] asked = new long[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Scan.recall(List.of(book), now, 1_200);
            asked[Math.max(0, i)] = System.nanoTime() - start;
        }
        Arrays.sort(asked);
        out.printf("| %,d | %d | %d | %.1f | %.2f | %.2f |%n", entries, patterns, messages, ready / 1e6,
                asked[ROUNDS / 2] / 1e6, asked[ROUNDS * 99 / 100] / 1e6);
    }

    private static LoreDraft draft(Random chance, boolean pattern) {
        String key = pattern ? "/\\b" + word(chance) + "(" + word(chance) + "|" + word(chance) + ")?\\b/i" : word(chance) + word(chance);
        return new LoreDraft(UUID.randomUUID(), null, List.of(key, pattern ? word(chance) + "+" : word(chance) + word(chance)), null, null, pattern,
                null, null, words(chance, 40), true, chance.nextInt(100), chance.nextInt(100), null, null, null, null, null, null);
    }

    private static String words(Random chance, int count) {
        return IntStream.range(0, count).mapToObj(i -> word(chance)).reduce("", (a, b) -> a + " " + b);
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append((char) ('a' + chance.nextInt(20)));
        }
        return word.toString();
    }
}
