package com.vixenbliss.creator.bench.recall;

import com.vixenbliss.creator.bench.recall.Conversation.Question;
import com.vixenbliss.creator.companion.recall.index.Abstention;
import com.vixenbliss.creator.companion.recall.index.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the turns that answer a question are found, over any file of conversations with questions and evidence. Prints
 * Markdown. Needs no platform, unless one is named.
 */
public final class RecallBench {

    private static final int DEEPEST = 20;
    private static final Map<Integer, String> CATEGORIES =
            Map.of(1, "multi-hop", 2, "temporal", 3, "open-domain", 4, "single-hop");

    private final List<Conversation> conversations;
    private final PrintStream out;

    private RecallBench(List<Conversation> conversations, PrintStream out) {
        this.conversations = conversations;
        this.out = out;
    }

    /** @param args the file, then, to ask a running platform too, the path of its {@code demo.env} */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args.length > 0 ? args[0] : "bench/samples/conversations.json");
        RecallBench bench = new RecallBench(ConversationFile.read(file), System.out);
        List<Retriever> retrievers = new ArrayList<>(List.of(
                new PlainBm25(), new IndexRetriever("words alone, never abstaining", Weights.MEASURED, Abstention.NEVER),
                new IndexRetriever("words alone", Weights.MEASURED, IndexRetriever.USUAL)));
        if (args.length > 1) {
            retrievers.add(new PlatformRetriever(Path.of(args[1])));
        }
        bench.run(retrievers);
    }

    private void run(List<Retriever> retrievers) throws IOException, InterruptedException {
        out.printf("%d conversations, %d turns%n%n", conversations.size(),
                conversations.stream().mapToInt(conversation -> conversation.turns().size()).sum());
        StringBuilder abstention = new StringBuilder("""

                | retriever | conversations | unanswerable | abstained rightly, of all abstentions % | of all unanswerable % | wrongly, of all answerable % | ms p50 | p95 |
                |---|---|---|---|---|---|---|---|
                """);
        out.println("| retriever | questions | n | R@5 | R@10 | R@20 | all evidence@10 |");
        out.println("|---|---|---|---|---|---|---|");
        for (Retriever retriever : retrievers) {
            abstention.append(run(retriever)).append('\n');
        }
        out.println(abstention);
    }

    /** With {@code -Dmisses}: the questions none of whose evidence was among the first ten. */
    private void tellMiss(Retriever retriever, Question question, List<String> found) {
        if (Boolean.getBoolean("misses") && !question.isUnanswerable()
                && found.stream().limit(10).noneMatch(question.evidence()::contains)) {
            System.err.printf("%s: %s %s, not %s%n", retriever.name(), question.text(), question.evidence(), found);
        }
    }

    private String run(Retriever retriever) throws IOException, InterruptedException {
        Tally all = new Tally();
        Tally chosenOn = new Tally();
        Tally heldOut = new Tally();
        Map<Integer, Tally> byCategory = new TreeMap<>();
        List<Double> millis = new ArrayList<>();
        for (Conversation conversation : conversations) {
            retriever.learn(conversation);
            for (Question question : conversation.questions()) {
                long began = System.nanoTime();
                List<String> found = retriever.find(question.text(), DEEPEST);
                millis.add((System.nanoTime() - began) / 1e6);
                tellMiss(retriever, question, found);
                all.count(question, found);
                (conversations.indexOf(conversation) % 2 == 0 ? chosenOn : heldOut).count(question, found);
                byCategory.computeIfAbsent(question.category(), none -> new Tally()).count(question, found);
            }
        }
        out.printf("| %s | all | %s |%n", retriever.name(), all.recallCells());
        byCategory.forEach((category, tally) -> {
            if (!tally.isEmpty()) {
                out.printf("| | %s | %s |%n", CATEGORIES.getOrDefault(category, "category " + category), tally.recallCells());
            }
        });
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(Locale.ROOT, "| %s | all | %s | %.2f | %.2f |%n| | those on which the floor was chosen | %s | | |%n| | held out | %s | | |",
                retriever.name(), all.abstentionCells(), sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)],
                chosenOn.abstentionCells(), heldOut.abstentionCells());
    }
}
