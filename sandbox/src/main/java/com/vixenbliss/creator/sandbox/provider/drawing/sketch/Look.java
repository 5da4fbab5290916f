package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How somebody looks, as far as a drawing shows it. */
public record Look(Color skin, Color hair, Cut cut, Color eyes, Color cloth) {

    /** How many numbers say all of it. */
    public static final int NUMBERS = 13;

    /** How hair falls. */
    public enum Cut {
        LONG,
        BOB,
        BUN,
        CURLY,
        SHORT;

        /** Reaches the shoulders. */
        boolean falls() {
            return this == LONG || this == CURLY;
        }
    }

    /** Skin, hair, eyes and cloth, red, green and blue of each from 0 to 1, and the cut. */
    public float[] numbers() {
        float[] numbers = new float[NUMBERS];
        Color[] colours = {skin, hair, eyes, cloth};
        for (int i = 0; i < colours.length; i++) {
            System.arraycopy(colours[i].getRGBColorComponents(null), 0, numbers, 3 * i, 3);
        }
        numbers[NUMBERS - 1] = cut.ordinal();
        return numbers;
    }

    /** @see #numbers */
    public static Look of(float... numbers) {
        Color[] colours = new Color[4];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = new Color(part(numbers[3 * i]), part(numbers[3 * i + 1]), part(numbers[3 * i + 2]));
        }
        int cut = Math.clamp(Math.round(numbers[NUMBERS - 1]), 0, Cut.values().length - 1);
        return new Look(colours[0], colours[1], Cut.values()[cut], colours[2], colours[3]);
    }

    private static float part(float number) {
        return number >= 0 && number <= 1 ? number : 0;
    }

    /** Whom several pictures show: of every colour the one in the middle, and the cut that most have. */
    public static Look middle(List<Look> looks) {
        return new Look(middle(looks, Look::skin), middle(looks, Look::hair), cut(looks), middle(looks, Look::eyes),
                middle(looks, Look::cloth));
    }

    private static Cut cut(List<Look> looks) {
        long[] votes = new long[Cut.values().length];
        looks.forEach(look -> votes[look.cut().ordinal()]++);
        int most = IntStream.range(0, votes.length).reduce((best, next) -> votes[next] > votes[best] ? next : best).orElseThrow();
        return Cut.values()[most];
    }

    private static Color middle(List<Look> looks, Function<Look, Color> part) {
        List<Color> colours = looks.stream().map(part).toList();
        return new Color(
                middle(colours.stream().mapToInt(Color::getRed).toArray()),
                middle(colours.stream().mapToInt(Color::getGreen).toArray()),
                middle(colours.stream().mapToInt(Color::getBlue).toArray()));
    }

    private static int middle(int[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
