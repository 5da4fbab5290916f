package com.vixenbliss.creator.platform.text;

import com.vixenbliss.creator.platform.value.TimeOrderedId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** A name in addresses, made from the name on screen: "Zoë del Mar" gives {@code zoe-del-mar}. */
public record Slug(String value) {

    /** What a slug looks like, and how that is said. */
    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final String RULE = "must be a-z, 0-9 and single hyphens";

    private static final int MAX = 50;
    private static final int SUFFIX = 6;

    /** @return {@code unnamed} followed by chance where the name holds nothing of the Latin alphabet */
    public static Slug from(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String hyphened = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = hyphened.substring(0, Math.min(MAX, hyphened.length())).replaceAll("^-|-$", "");
        return cut.length() < 2 ? new Slug("unnamed").another() : new Slug(cut);
    }

    /** The same with a few characters of chance, for a name that is taken. */
    public Slug another() {
        UUID chance = TimeOrderedId.next();
        String tail = Long.toString(chance.getLeastSignificantBits() & Long.MAX_VALUE, 36);
        return new Slug(value + "-" + tail.substring(tail.length() - SUFFIX));
    }
}
