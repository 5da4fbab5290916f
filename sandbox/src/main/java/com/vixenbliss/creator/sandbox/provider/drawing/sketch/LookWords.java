package com.vixenbliss.creator.sandbox.provider.drawing.sketch;

import com.vixenbliss.creator.sandbox.provider.drawing.sketch.Look.Cut;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a look from the words of a prompt; what they leave open is chosen by the seed. */
public final class LookWords {

    private static final Map<String, Integer> HAIR = ordered(
            "platinum|white hair|silver", 0xD9D6D2, "blond\\w*|golden hair|honey", 0xD9A85B, "strawberry|copper|ginger|red|auburn",
            0xA6492B, "chestnut|brown|brunette|chocolate", 0x5B3A29, "pink", 0xD97BA0, "blue|teal", 0x35608F, "purple|violet|lavender",
            0x7A549B, "green", 0x4C8060, "gray|grey", 0x8D8F94, "black|raven|dark|jet", 0x241D22);
    private static final Map<String, Integer> CLOTH = ordered(
            "red|crimson|scarlet", 0xA93A3F, "burgundy|maroon|wine", 0x6D2537, "navy|dark blue", 0x2B3B63, "blue|denim", 0x4A73A8,
            "green|emerald|olive", 0x4E7A5A, "yellow|mustard", 0xD3A23E, "black|leather|dark|charcoal", 0x2C2A31, "white|cream|ivory|linen", 0xEDE5D8,
            "grey|gray", 0x7F848C, "pink|rose", 0xD58FA0, "purple|violet", 0x73559B, "brown|tan|beige", 0xA07C5B, "orange", 0xCF7038,
            "teal|turquoise", 0x3A8287);
    private static final Map<String, Integer> SKIN = ordered(
            "pale|porcelain|fair", 0xF4D5C2, "olive|tanned|tan|bronze\\w*|latina|hispanic", 0xC98F68, "brown skin|dark skin|ebony|"
            + "deep skin|black woman|black man|african", 0x6E4630, "asian|light", 0xEFC9A8);
    private static final Map<String, Integer> EYES = ordered(
            "green", 0x4D8A5B, "blue", 0x4C82B8, "hazel|amber", 0x9A6B33, "grey|gray", 0x77848F, "brown|dark", 0x50321F);
    private static final List<Integer> ANY_HAIR = List.of(0x5B3A29, 0x241D22, 0xA6492B, 0xD9A85B, 0x3B2A3A);
    private static final List<Integer> ANY_CLOTH = List.of(0x4E7A5A, 0x2B3B63, 0xA93A3F, 0xD3A23E, 0x3A8287, 0x73559B, 0xEDE5D8);
    private static final List<Integer> ANY_SKIN = List.of(0xF1CDB2, 0xE3B08C, 0xC98F68, 0x94613F, 0xEFC9A8);
    private static final List<Integer> ANY_EYES = List.of(0x50321F, 0x4D8A5B, 0x4C82B8, 0x9A6B33);
    private static final String CLOTHES =
            "dress|shirt|blouse|sweater|jumper|jacket|coat|top|hoodie|cardigan|t-shirt|suit|robe|tunic|scarf|uniform|turtleneck|vest|gown";
    private static final Pattern WEARING = Pattern.compile("\\b(?:wearing|dressed in|in an? (?=[^,.;]{0,24}\\b(?:" + CLOTHES + ")\\b))([^,.;]{2,60})");
    private static final String CLOTHES_BEHIND = "(?:[ -]+\\w+){0,2}[ -]+(?:" + CLOTHES + ")";

    private LookWords() {}

    static Look read(String text, RandomGenerator chance) {
        Color skin = colour(SKIN, text, "", ANY_SKIN, chance);
        Color hair = colour(HAIR, text, "(?:[ -]+\\w+){0,2}[ -]+(?:hair|haired|curls|locks|bob|braid|bun|ponytail|waves)", ANY_HAIR, chance);
        Color eyes = colour(EYES, text, "(?:[ -]+\\w+){0,1}[ -]+eye[sd]?\\b", ANY_EYES, chance);
        Color cloth = worn(text).orElse(colour(CLOTH, text, CLOTHES_BEHIND, ANY_CLOTH, chance));
        return new Look(skin, hair, cut(text, chance), eyes, cloth);
    }

    /** Whether the words say what is worn, or its colour. */
    static boolean clothesNamed(String text) {
        return worn(text).isPresent()
                || CLOTH.keySet().stream().anyMatch(colour -> Pattern.compile("\\b(?:" + colour + ")" + CLOTHES_BEHIND).matcher(text).find());
    }

    /** The colour of what is said to be worn: the one that is named with it, else one that always goes with these words. */
    private static Optional<Color> worn(String text) {
        Matcher wearing = WEARING.matcher(text);
        if (!wearing.find()) {
            return Optional.empty();
        }
        String outfit = wearing.group(1);
        return Optional.of(CLOTH.entrySet().stream()
                .filter(one -> Pattern.compile("\\b(?:" + one.getKey() + ")\\b").matcher(outfit).find())
                .map(one -> new Color(one.getValue())).findFirst()
                .orElseGet(() -> new Color(ANY_CLOTH.get(Math.floorMod(outfit.hashCode(), ANY_CLOTH.size())))));
    }

    private static Cut cut(String text, RandomGenerator chance) {
        Map<String, Cut> words = new LinkedHashMap<>();
        words.put("curl\\w*|afro|wavy|waves", Cut.CURLY);
        words.put("bun|ponytail|updo|tied|braid\\w*", Cut.BUN);
        words.put("bob|shoulder-length|chin-length", Cut.BOB);
        words.put("short hair|short-haired|pixie|cropped|buzz|man|male|he|gentleman|guy", Cut.SHORT);
        words.put("long hair|long-haired|flowing|straight hair|long", Cut.LONG);
        for (Map.Entry<String, Cut> word : words.entrySet()) {
            if (Pattern.compile("\\b(?:" + word.getKey() + ")\\b").matcher(text).find()) {
                return word.getValue();
            }
        }
        return Cut.values()[chance.nextInt(4)];
    }

    private static Color colour(
            Map<String, Integer> known, String text, String followedBy, List<Integer> any, RandomGenerator chance) {
        int other = any.get(chance.nextInt(any.size()));
        int earliest = Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> one : known.entrySet()) {
            Matcher found = Pattern.compile("\\b(?:" + one.getKey() + ")" + followedBy).matcher(text);
            if (found.find() && found.start() < earliest) {
                earliest = found.start();
                other = one.getValue();
            }
        }
        return new Color(other);
    }

    private static Map<String, Integer> ordered(Object... pairs) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return map;
    }
}
