package com.vixenbliss.creator.visual.kit.prompt;

import com.vixenbliss.creator.catalogue.character.model.YouthTerms;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.visual.kit.model.KitDraft;
import com.vixenbliss.creator.visual.wording.Looks;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is drawn is an adult. What is to be kept out of pictures may be named: that is what negatives are for. */
public final class KitTexts {

    private static final int SHORTEST = 3;
    private static final Set<String> TITLES = Set.of("the", "and", "von", "van", "del", "der", "miss", "lady", "lord", "captain");

    private KitTexts() {}

    /** @throws Fault {@code INVALID} naming the first field that is at fault */
    public static void require(KitDraft draft) {
        drawn("name", draft.name());
        drawn("appearance_prompt", draft.appearancePrompt());
        drawn("style_prompt", draft.stylePrompt());
    }

    /** A text that a model is given to draw. @throws Fault {@code INVALID} naming the field */
    public static void drawn(String field, String text) {
        AdultOnly.requireAsDrawn(field, text);
        YouthTerms.refuse(field, text);
    }

    /**
     * What is to change in a picture that is made from the anchor.
     *
     * @throws Fault {@code INVALID} naming the field, also for the character's name and for looks: the anchor shows them
     */
    public static void changed(String field, String text, String name) {
        drawn(field, text);
        Looks.in(text).ifPresent(words -> {
            throw Fault.invalid(field, "tells looks (\"" + words + "\"), which the anchor already shows; say only what changes");
        });
        if (isNamed(name, text)) {
            throw Fault.invalid(field, "names the character, whom the anchor already shows; say only what changes");
        }
    }

    /** By the whole name or by a word of it, also in the genitive: "Zoë Martín" is named by "Zoë" and by "MARTÍN's". */
    private static boolean isNamed(String name, String text) {
        String words = Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST && !TITLES.contains(word.toLowerCase(Locale.ROOT)))
                .map(Pattern::quote).collect(Collectors.joining("|"));
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("\\b(?:" + (words.isEmpty() ? Pattern.quote(name) : words) + ")s?\\b", anyCase).matcher(text).find();
    }
}
