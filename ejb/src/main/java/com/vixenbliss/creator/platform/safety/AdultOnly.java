package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.safety.phrase.PhraseBook;
import com.vixenbliss.creator.platform.safety.phrase.SpokenWords;
import java.util.Collection;
import java.util.List;

/**
 * The one rule for what is written about characters: it describes adults. REST, console and imports all come through
 * here, each with the texts that it has. Former childhoods, pupils, sons and sisters are not the character.
 */
public final class AdultOnly {

    private static final PhraseBook YOUTH = PhraseBook.of("youth.en.txt", "youth.es.txt", "youth.de.txt");
    private static final PhraseBook DRAWN = PhraseBook.of("drawn.en.txt", "drawn.es.txt", "drawn.de.txt");
    private static final String REASON = "describes somebody under 18, or who looks it; characters are adults";

    private AdultOnly() {}

    /** Whether a text describes a minor, in English, Spanish or German, in any spelling. */
    public static boolean isBroken(String text) {
        return text != null && !text.isBlank() && YOUTH.isSaidIn(SpokenWords.of(text));
    }

    /**
     * Whether a text, as it is drawn, holds a word that makes a picture look like a minor: stricter than {@link #isBroken},
     * for an image model hears words and not whom they are said of. Tags between commas are sentences of their own.
     */
    public static boolean isBrokenAsDrawn(String text) {
        if (text == null || text.isBlank()) {
            return false;
        }
        List<String> words = SpokenWords.of(text.replace(',', ';').replace('_', ' '));
        return DRAWN.isSaidIn(words) || YOUTH.isSaidIn(words);
    }

    /** @throws Fault {@code INVALID} naming the field whose text must not be drawn */
    public static void requireAsDrawn(String field, String text) {
        if (isBrokenAsDrawn(text)) {
            throw Fault.invalid(field, REASON);
        }
    }

    /** @throws Fault {@code INVALID} naming the list's item that must not be drawn */
    public static void requireAsDrawn(String field, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            requireAsDrawn(field + "[" + index++ + "]", text);
        }
    }

    /** @throws Fault {@code INVALID} naming the field */
    public static void require(String field, String text) {
        if (isBroken(text)) {
            throw Fault.invalid(field, REASON);
        }
    }

    /** @throws Fault {@code INVALID} naming the list's item */
    public static void require(String field, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            require(field + "[" + index++ + "]", text);
        }
    }
}
