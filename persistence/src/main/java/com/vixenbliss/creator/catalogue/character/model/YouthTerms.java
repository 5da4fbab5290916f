package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that make a picture look like a minor. They have no place in any text that is drawn. */
public final class YouthTerms {

    private static final Pattern TERMS = Pattern.compile(
            "\\b(child(ren|like|ish)?|kids?|kiddo|toddlers?|infants?|bab(y|ies) ?faced?|pre ?teens?|teen(s|age[dr]?s?)?"
                    + "|tweens?|minors?|under ?aged?|adolescen(t|ts|ce)|juveniles?|pubescent|prepubescent"
                    + "|lolis?|lolita|shotas?"
                    + "|school ?(girl|boy|child|uniform|kid)s?|high ?school(er)?s?|middle ?school(er)?s?"
                    + "|jail ?bait|barely legal"
                    + "|(little|young|small|underdeveloped|1|one) ?(girl|boy)s?|\\d?(girl|boy)s? ?child"
                    + "|([1-9]|1[0-7]) ?(years?|yrs?) ?old|([1-9]|1[0-7]) ?y/?o)\\b");

    private YouthTerms() {}

    /** Whether the text holds one, whatever its case, accents, full-width letters, hyphens or underscores. */
    public static boolean in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[_\\s\\-]+", " ");
        return TERMS.matcher(words).find();
    }

    /** @throws Fault {@code INVALID} naming the field */
    public static void refuse(String field, String text) {
        if (text != null && in(text)) {
            throw Fault.invalid(field, "holds a word that stands for a minor; characters are adults");
        }
    }

    /** @throws Fault {@code INVALID} naming the list's item */
    public static void refuse(String field, Collection<String> texts) {
        int index = 0;
        for (String text : texts) {
            refuse(field + "[" + index++ + "]", text);
        }
    }
}
