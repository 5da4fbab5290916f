package com.vixenbliss.creator.sandbox.provider.embedding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Vectors from hashed words and three-letter pieces of words: the same text always gives the same one, texts that share
 * words lie close, and so do forms of one word. It knows no synonyms.
 */
public final class TextVectors {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile("(?<=\\w{3})(?:'s|ies|ing|ed|es|s|y)$");
    private static final float WORD = 1f;
    private static final float PIECE = 0.25f;
    private static final float FILLER = 0.15f;
    private static final int GRAM = 3;

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "is", "are", "was", "were", "be", "been", "am", "i", "you", "he", "she", "it", "they",
            "we",
            "my", "your", "his", "her", "their", "of", "to", "in", "on", "at", "for", "with", "and", "or", "but",
            "that",
            "this", "do", "does", "did", "have", "has", "had", "what", "s", "m", "me", "so", "as", "by", "person");

    /** A vector of length 1; an empty text gives one too, the same for all empty texts. */
    public float[] of(String text, int dimensions) {
        float[] vector = new float[dimensions];
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (String word : NOT_WORDS.split(plain)) {
            if (!word.isEmpty()) {
                add(vector, word);
            }
        }
        return normalised(vector);
    }

    private static void add(float[] vector, String word) {
        if (FILLERS.contains(word)) {
            drop(vector, "w:" + word, FILLER);
            return;
        }
        String stem = ENDING.matcher(word).replaceFirst("");
        drop(vector, "w:" + stem, WORD);
        String padded = "^" + stem + "$";
        for (int i = 0; i + GRAM <= padded.length(); i++) {
            drop(vector, "g:" + padded.substring(i, i + GRAM), PIECE);
        }
    }

    /** Two places for each feature, with signs, so that collisions cancel out rather than add up. */
    private static void drop(float[] vector, String feature, float weight) {
        int hash = feature.hashCode();
        for (int place = 0; place < 2; place++) {
            hash = scramble(hash + place);
            int index = Math.floorMod(hash >>> 1, vector.length);
            vector[index] += (hash & 1) == 0 ? weight : -weight;
        }
    }

    private static int scramble(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed ^= mixed >>> 16;
        mixed *= 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        if (sum == 0) {
            vector[0] = 1;
            return vector;
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
