package com.vixenbliss.creator.bench.recall;

import com.vixenbliss.creator.bench.recall.Conversation.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts over the answers to some questions. */
final class Tally {

    private final List<Double> at5 = new ArrayList<>();
    private final List<Double> at10 = new ArrayList<>();
    private final List<Double> at20 = new ArrayList<>();
    private int all10;
    private int asked;
    private int unanswerable;
    private int abstainedRightly;
    private int abstainedWrongly;

    void count(Question question, List<String> found) {
        if (question.isUnanswerable()) {
            unanswerable++;
            abstainedRightly += found.isEmpty() ? 1 : 0;
            return;
        }
        asked++;
        abstainedWrongly += found.isEmpty() ? 1 : 0;
        at5.add(recall(question, found, 5));
        at10.add(recall(question, found, 10));
        at20.add(recall(question, found, 20));
        all10 += recall(question, found, 10) == 1 ? 1 : 0;
    }

    private static double recall(Question question, List<String> found, int limit) {
        Set<String> first = new HashSet<>(found.subList(0, Math.min(limit, found.size())));
        return question.evidence().stream().filter(first::contains).count() / (double) question.evidence().size();
    }

    /** The cells of a table's row: questions, recall at 5, 10 and 20, all evidence at 10, in per cent. */
    String recallCells() {
        return String.format(Locale.ROOT, "%d | %.1f | %.1f | %.1f | %.1f",
                asked, percent(at5), percent(at10), percent(at20), 100.0 * all10 / Math.max(1, asked));
    }

    /** Of those who were told "nothing fits": how many rightly; and how many of the unanswerable were. */
    String abstentionCells() {
        int abstained = abstainedRightly + abstainedWrongly;
        return String.format(Locale.ROOT, "%d | %.1f | %.1f | %.1f",
                unanswerable, 100.0 * abstainedRightly / Math.max(1, abstained), 100.0 * abstainedRightly / Math.max(1, unanswerable),
                100.0 * abstainedWrongly / Math.max(1, asked));
    }

    boolean isEmpty() {
        return asked == 0;
    }

    private static double percent(List<Double> shares) {
        return 100 * shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
