package com.vixenbliss.creator.bench.recall;

import com.vixenbliss.creator.bench.recall.Conversation.Turn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The yardstick: BM25 (k1 1.2, b 0.75) over words in lower case, speaker and text. Finds something for every question. */
final class PlainBm25 implements Retriever {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private List<Turn> turns;
    private Map<String, Map<Integer, Integer>> postings;
    private int[] lengths;

    @Override
    public String name() {
        return "plain BM25";
    }

    @Override
    public void learn(Conversation conversation) {
        turns = conversation.turns();
        postings = new HashMap<>();
        lengths = new int[turns.size()];
        for (int at = 0; at < turns.size(); at++) {
            for (String word : words(turns.get(at).speaker() + ": " + turns.get(at).text())) {
                postings.computeIfAbsent(word, none -> new HashMap<>()).merge(at, 1, Integer::sum);
                lengths[at]++;
            }
        }
    }

    @Override
    public List<String> find(String question, int limit) {
        double[] scores = new double[turns.size()];
        double average = Arrays.stream(lengths).average().orElse(1);
        for (String word : words(question)) {
            Map<Integer, Integer> found = postings.getOrDefault(word, Map.of());
            double rarity = Math.log(1 + (turns.size() - found.size() + 0.5) / (found.size() + 0.5));
            found.forEach((at, count) ->
                    scores[at] += rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * lengths[at] / average)));
        }
        return IntStream.range(0, scores.length).boxed().filter(at -> scores[at] > 0)
                .sorted(Comparator.comparingDouble(at -> -scores[at]))
                .limit(limit).map(at -> turns.get(at).id()).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
