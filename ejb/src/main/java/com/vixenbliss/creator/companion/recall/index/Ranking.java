package com.vixenbliss.creator.companion.recall.index;

import com.vixenbliss.creator.companion.recall.dates.Span;
import com.vixenbliss.creator.companion.recall.index.Abstention.Found;
import com.vixenbliss.creator.companion.recall.index.MemoryIndex.Search;
import com.vixenbliss.creator.companion.recall.index.Question.Form;
import com.vixenbliss.creator.companion.recall.index.Question.Word;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Ranks the memories of an index for one question. Words by BM25, as a share of what the question asks for; an answer
 * inherits from the line before it, because what is asked is seldom said again in the answer; then names, dates and
 * meaning; then importance and age, which only move what fits. Used once.
 */
final class Ranking {

    /** Seconds of silence after which lines belong to another conversation. */
    static final long PAUSE = 6 * 3600;

    private static final double FADES_AFTER_DAYS = 60;
    private static final double LEAST_FIT = 0.02;
    private static final double SUBSTANTIAL = 12;

    private final MemoryIndex index;
    private final Weights weights;
    private final Search search;
    private final Question question;
    private final List<Slot> slots;
    private final float[] lexical;

    Ranking(MemoryIndex index, Weights weights, Search search, Question question) {
        this.index = index;
        this.weights = weights;
        this.search = search;
        this.question = question;
        this.slots = index.slots();
        this.lexical = new float[slots.size()];
    }

    /** Best first; none when the best does not fit. */
    List<Hit> best() {
        if (slots.isEmpty()) {
            return List.of();
        }
        float[] own = words();
        inherit(own);
        Likeness likeness = Likeness.of(slots, search);
        PriorityQueue<Hit> best = new PriorityQueue<>(Comparator.comparingDouble(Hit::score));
        double evidence = 0;
        double alike = 0;
        for (int at = 0; at < slots.size(); at++) {
            Slot slot = slots.get(at);
            if (slot.gone || !search.past() && !slot.memory.isCurrent()) {
                continue;
            }
            Hit hit = hit(at, slot, likeness);
            if (hit.fit() > LEAST_FIT) {
                evidence = Math.max(evidence, hit.fit() - hit.parts().semantic());
                alike = Math.max(alike, likeness.of(at));
                best.add(hit);
                if (best.size() > search.limit()) {
                    best.poll();
                }
            }
        }
        return search.abstention().nothingFits(new Found(evidence, alike, astray()))
                ? List.of() : best.stream().sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
    }

    private Hit hit(int at, Slot slot, Likeness likeness) {
        double substance = 1 + weights.substance() * Math.min(1, slot.length / SUBSTANTIAL);
        double words = substance * lexical[at];
        double semantic = substance * weights.semantic() * likeness.of(at);
        double dates = substance * weights.dates() * dates(slot);
        if (question.asksWhen() && !slot.dates.isEmpty() && question.dates().isEmpty()) {
            dates += weights.told() * Math.min(1, words + semantic);
        }
        double names = names(slot, words + semantic);
        double fit = words + semantic + dates + names;
        double importance = weights.importance() * slot.memory.importance() * fit;
        double recency = weights.recency() * recency(slot) * fit;
        return new Hit(slot.memory, fit, new ScoreParts(words, semantic, dates, names, importance, recency));
    }

    /** BM25 of each memory by itself, as a share of the question. */
    private float[] words() {
        float[] own = new float[slots.size()];
        float[] ofWord = new float[slots.size()];
        int[] touched = new int[slots.size()];
        double whole = 0;
        for (Word word : question.words()) {
            whole += word.weight() * rarity(word.forms().getFirst().stem());
            int count = 0;
            for (Form form : word.forms()) {
                count = score(form, word, ofWord, touched, count);
            }
            for (int at = 0; at < count; at++) {
                own[touched[at]] += ofWord[touched[at]];
                ofWord[touched[at]] = 0;
            }
        }
        Attribution attribution = new Attribution(question, index.naming(search.asker().character()), weights.foreign());
        for (int at = 0; at < own.length && whole > 0; at++) {
            own[at] *= (float) (attribution.share(at, slots.get(at)) / whole);
        }
        return own;
    }

    /** The best form of a word counts, not their sum; a synonym is worth no more for being rare. */
    private int score(Form form, Word word, float[] ofWord, int[] touched, int count) {
        Postings postings = index.postings(form.stem());
        if (postings == null) {
            return count;
        }
        double rarity = word.weight() * form.weight() * Math.min(rarity(form.stem()), rarity(word.forms().getFirst().stem()));
        double average = index.averageLength();
        for (int at = 0; at < postings.size(); at++) {
            int slot = postings.slot(at);
            double norm = 1 - weights.length() + weights.length() * slots.get(slot).length / average;
            double times = postings.count(at);
            float score = (float) (rarity * times * (weights.saturation() + 1) / (times + weights.saturation() * norm));
            if (ofWord[slot] == 0) {
                touched[count++] = slot;
            }
            ofWord[slot] = Math.max(ofWord[slot], score);
        }
        return count;
    }

    private double rarity(String stem) {
        Postings postings = index.postings(stem);
        double in = postings == null ? 0 : Math.min(postings.size(), slots.size());
        return Math.log(1 + (slots.size() - in + 0.5) / (in + 0.5));
    }

    /** The question names what no memory does. */
    private boolean astray() {
        return question.words().stream().anyMatch(word -> word.isName() && isUnknown(word))
                || !question.dates().isEmpty() && slots.stream().noneMatch(slot -> !slot.gone && dates(slot) > 0);
    }

    private boolean isUnknown(Word word) {
        return word.forms().stream().allMatch(form -> index.postings(form.stem()) == null);
    }

    /** Along a conversation, and on from line to line: what was asked two lines ago is still what is talked about. */
    private void inherit(float[] own) {
        System.arraycopy(own, 0, lexical, 0, own.length);
        float[] carried = new float[own.length];
        for (int at : index.lines()) {
            Slot slot = slots.get(at);
            if (slot.before != Slot.NOBODY) {
                double share = slots.get(slot.before).manner.asks() ? weights.beforeQuestion() : weights.before();
                carried[at] = (float) (share * (own[slot.before] + carried[slot.before]));
                lexical[at] += carried[at];
                lexical[slot.before] += (float) (weights.after() * own[at]);
            }
        }
    }

    private double names(Slot slot, double fit) {
        if (question.speakers().isEmpty() || slot.memory.externalId() == null) {
            return 0;
        }
        boolean named = question.speakers().contains(slot.speaker);
        return named ? weights.speaker() * Math.max(fit, question.words().isEmpty() && question.dates().isEmpty() ? 1 : 0)
                : -weights.otherSpeaker() * fit;
    }

    private double dates(Slot slot) {
        double best = 0;
        for (Span asked : question.dates()) {
            for (Span told : slot.dates) {
                boolean exact = told.days() <= 2 * asked.days() + 1;
                best = told.touches(asked) ? Math.max(best, exact ? 1 : 0.6) : best;
            }
            if (slot.said.touches(asked)) {
                best = Math.max(best, 0.8);
            } else if (slot.said.touches(asked.widened(4))) {
                best = Math.max(best, 0.25);
            }
        }
        return best;
    }

    private double recency(Slot slot) {
        double days = Math.max(0, Duration.between(slot.memory.observedAt(), search.now()).toHours() / 24.0);
        return Math.exp(-days / FADES_AFTER_DAYS);
    }
}
