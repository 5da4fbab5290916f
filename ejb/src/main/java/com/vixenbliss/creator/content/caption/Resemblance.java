package com.vixenbliss.creator.content.caption;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** How alike two captions are: the share of runs of three letters that both have (Jaccard). */
public final class Resemblance {

    /** From here on two captions are near-duplicates. */
    public static final double NEAR = 0.55;

    private static final int RUN = 3;
    private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{N}_]+");
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Resemblance() {}

    /** 0 for nothing in common, 1 for the same. Hashtags do not count. */
    public static double of(String one, String other) {
        return likeness(runs(one), runs(other));
    }

    /** Whether a caption repeats one of the others. */
    public static boolean isNear(String caption, Collection<String> others) {
        int[] runs = runs(caption);
        return others.stream().anyMatch(other -> likeness(runs, runs(other)) >= NEAR);
    }

    private static double likeness(int[] some, int[] others) {
        int common = 0;
        for (int a = 0, b = 0; a < some.length && b < others.length; ) {
            int order = Integer.compare(some[a], others[b]);
            common += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        int all = some.length + others.length - common;
        return all == 0 ? 1 : (double) common / all;
    }

    private static int[] runs(String text) {
        String plain = " " + FOREIGN.matcher(HASHTAG.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ")).replaceAll(" ").strip() + " ";
        int[] runs = new int[Math.max(0, plain.length() - RUN + 1)];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = (plain.charAt(at) * 31 + plain.charAt(at + 1)) * 65_599 + plain.charAt(at + 2);
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }
}
