package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

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
 * @param skirt whether a dress or a skirt is worn
 * @param variety by which everything that was not said is chosen
 */
public record Sketch(
        int width, int height, long seed, Setting setting, Hour hour, boolean wet, Pose pose, Mood mood, Look look, int people,
        boolean skirt, Shot shot, long variety) {

    private static final Pattern RAIN = Pattern.compile("\\b(?:rain\\w*|storm\\w*|drizzl\\w*)\\b");
    private static final Pattern BACKDROP = Pattern.compile("\\b(?:backdrop|(?:plain|seamless|neutral) \\w* ?background)\\b");
    private static final Pattern SKIRT = Pattern.compile("\\b(?:dress|skirt|gown|kimono)\\b");
    private static final Pattern NOBODY = Pattern.compile("\\b(?:no people|no one|nobody|empty (?:room|street|scene)|landscape only)\\b");

    /**
     * Reads an order.
     *
     * @param ratio {@code width:height}; anything else means that of the reference, or a square
     * @param megapixels {@code 0.25} for a small picture
     */
    public static Sketch of(String prompt, long seed, String ratio, String megapixels, Sitter sitter) {
        double aspect = aspect(ratio, sitter);
        double pixels = megapixels.equals("0.25") ? 0.25 * (1 << 20) : 1 << 20;
        return sized(prompt, seed, rounded(Math.sqrt(pixels * aspect)), rounded(Math.sqrt(pixels / aspect)), sitter);
    }

    /** Reads an order for a picture of that size. */
    public static Sketch sized(String prompt, long seed, int width, int height, Sitter sitter) {
        String text = prompt.toLowerCase(Locale.ROOT);
        Random chance = new Random(seed * 31 + text.hashCode());
        Look look = sitter.in(LookWords.read(text, chance), LookWords.clothesNamed(text));
        Shot shot = Shot.of(text, seed);
        return new Sketch(
                width, height, seed,
                place(text, shot),
                first(Hour.values(), Hour::words, text, Hour.DAY),
                RAIN.matcher(text).find(),
                first(Pose.values(), Pose::words, text, Pose.REST),
                first(Mood.values(), Mood::words, text, Mood.SMILE),
                look, NOBODY.matcher(text).find() ? 0 : 1, SKIRT.matcher(text).find(), shot,
                shot.composition().shaded() ? shot.composition().shade() : seed);
    }

    /** A portrait may be taken anywhere: only one that says no place, or a backdrop, is taken in a studio. */
    private static Setting place(String text, Shot shot) {
        Setting[] places = Arrays.copyOf(Setting.values(), Setting.STUDIO.ordinal());
        boolean backdrop = shot.composition().shaded() && BACKDROP.matcher(text).find();
        return backdrop ? Setting.STUDIO : first(places, Setting::words, text, Setting.STUDIO);
    }

    /** The one whose word stands first; of two at the same place the earlier constant. */
    static <T> T first(T[] all, Function<T, Pattern> words, String text, T otherwise) {
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
