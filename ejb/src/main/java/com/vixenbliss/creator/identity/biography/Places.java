package com.vixenbliss.creator.identity.biography;

import com.vixenbliss.creator.platform.ai.vector.ByteVector;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Joins two orders into one: reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). */
final class Places {

    /** The most of one order that are looked at. */
    static final int MOST = 100;

    /** What the first places weigh against the later ones; the authors' own figure. */
    private static final double K = 60;

    /** Deviations above the usual similarity below which nothing is near: models differ in what they call near. */
    private static final double NEAR = 1.0;
    private static final double LEAST_SIMILAR = 0.2;

    /** So few have no usual similarity: all that are similar at all are near. */
    private static final int FEW = 5;

    private Places() {}

    /** Best first. */
    static List<BiographyHit> joined(List<UUID> byWords, List<UUID> byMeaning, int limit) {
        Set<UUID> all = new LinkedHashSet<>(byWords);
        all.addAll(byMeaning);
        return all.stream()
                .map(id -> hit(id, byWords.indexOf(id) + 1, byMeaning.indexOf(id) + 1))
                .sorted(Comparator.comparingDouble(BiographyHit::score).reversed())
                .limit(limit)
                .toList();
    }

    private static BiographyHit hit(UUID id, int words, int meaning) {
        return new BiographyHit(id, (weight(words) + weight(meaning)) / (2 * weight(1)), words, meaning);
    }

    private static double weight(int place) {
        return place == 0 ? 0 : 1 / (K + place);
    }

    /** Those that stand out by what they mean, the nearest first. */
    static List<UUID> nearest(ByteVector asked, Map<UUID, ByteVector> vectors) {
        record Near(UUID id, double similarity) {}
        List<Near> all = vectors.entrySet().stream().map(entry -> new Near(entry.getKey(), asked.similarity(entry.getValue()))).toList();
        DoubleSummaryStatistics usual = all.stream().mapToDouble(Near::similarity).summaryStatistics();
        double spread = Math.sqrt(all.stream().mapToDouble(near -> Math.pow(near.similarity() - usual.getAverage(), 2)).average().orElse(0));
        double least = all.size() < FEW ? LEAST_SIMILAR : Math.max(LEAST_SIMILAR, usual.getAverage() + NEAR * spread);
        return all.stream().filter(near -> near.similarity() >= least)
                .sorted(Comparator.comparingDouble(Near::similarity).reversed())
                .limit(MOST).map(Near::id).toList();
    }
}
