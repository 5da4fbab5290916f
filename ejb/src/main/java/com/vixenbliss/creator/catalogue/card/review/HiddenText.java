package com.vixenbliss.creator.catalogue.card.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that nobody sees and a model reads. A joiner inside an emoji or a word is none; a train of them is. */
final class HiddenText {

    /** Flags of England, Scotland and Wales are written with tags. */
    private static final Pattern FLAG = Pattern.compile("\\x{1F3F4}[\\x{E0020}-\\x{E007E}]{1,8}\\x{E007F}");
    private static final Pattern TAGS = Pattern.compile("[\\x{E0000}-\\x{E007F}]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern TRAIN = Pattern.compile("[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B-\\u200F"
            + "\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\x{1D173}-\\x{1D17A}]{3,}");
    private static final Pattern SELECTORS = Pattern.compile("[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]{2,}");

    private HiddenText() {}

    /** What is hidden, in words that follow a field's name. */
    static Optional<String> complaint(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        if (TAGS.matcher(FLAG.matcher(text).replaceAll("")).find()) {
            return Optional.of("holds invisible tag characters, which only a model reads");
        }
        if (DIRECTION.matcher(text).find()) {
            return Optional.of("holds characters that reverse the direction of writing, so that it reads otherwise than it is");
        }
        return TRAIN.matcher(text).find() || SELECTORS.matcher(text).find()
                ? Optional.of("holds a train of invisible characters, in which text can be hidden")
                : Optional.empty();
    }
}
