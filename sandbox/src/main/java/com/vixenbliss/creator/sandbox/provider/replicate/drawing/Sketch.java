package com.vixenbliss.creator.sandbox.provider.replicate.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture is to show, read from its order.
 *
 * @param wet whether it rains
 * @param people 0 when the order speaks of no one
 */
public record Sketch(
        int width, int height, long seed, Setting setting, Hour hour, boolean wet, Pose pose, Mood mood, Look look, int people) {

    private static final Pattern RAIN = Pattern.compile("\\b(?:rain\\w*|storm\\w*|drizzl\\w*)\\b");
    private static final Pattern NOBODY = Pattern.compile("\\b(?:no people|no one|nobody|empty (?:room|street|scene)|landscape only)\\b");

    /**
     * Reads an order.
     *
     * @param ratio {@code width:height}; anything else means that of the reference, or a square
     * @param megapixels {@code 0.25} for a small picture
     */
    public static Sketch of(String prompt, long seed, String ratio, String megapixels, Sitter sitter) {
        String text = prompt.toLowerCase(Locale.ROOT);
        Random chance = new Random(seed * 31 + text.hashCode());
        Look look = sitter.in(LookWords.read(text, chance), LookWords.clothesNamed(text));
        double aspect = aspect(ratio, sitter);
        double pixels = megapixels.equals("0.25") ? 0.25 * (1 << 20) : 1 << 20;
        return new Sketch(
                rounded(Math.sqrt(pixels * aspect)), rounded(Math.sqrt(pixels / aspect)), seed,
                place(text),
                first(Hour.values(), Hour::words, text, Hour.DAY),
                RAIN.matcher(text).find(),
                first(Pose.values(), Pose::words, text, Pose.REST),
                first(Mood.values(), Mood::words, text, Mood.SMILE),
                look, NOBODY.matcher(text).find() ? 0 : 1);
    }

    /** A portrait may be taken anywhere: only one that says no place is taken in a studio. */
    private static Setting place(String text) {
        Setting[] places = Arrays.copyOf(Setting.values(), Setting.STUDIO.ordinal());
        return first(places, Setting::words, text, Setting.STUDIO);
    }

    /** The one whose word stands first; of two at the same place the earlier constant. */
    private static <T> T first(T[] all, Function<T, Pattern> words, String text, T otherwise) {
        T best = otherwise;
        int at = Integer.MAX_VALUE;
        for (T one : all) {
            Matcher found = words.apply(one).matcher(text);
            if (found.find() && found.start() < at) {
                at = found.start();
                best = one;
            }
        }
        return best;
    }

    private static double aspect(String ratio, Sitter sitter) {
        if (ratio.matches("\\d+:\\d+")) {
            String[] sides = ratio.split(":");
            return Double.parseDouble(sides[0]) / Double.parseDouble(sides[1]);
        }
        return sitter.aspect();
    }

    private static int rounded(double side) {
        return (int) Math.round(side / 16) * 16;
    }
}
