package com.vixenbliss.creator.account.studio.model;

import com.vixenbliss.creator.account.user.model.DisplayName;
import com.vixenbliss.creator.platform.fault.Fault;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A studio's name in addresses: 2 to 60 of a-z, 0-9 and single hyphens. Never changes, because links hold it. */
public record StudioSlug(String value) {

    private static final int MAX = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws Fault {@code INVALID}, naming the field {@code slug} */
    public static StudioSlug of(String text) {
        if (text.length() < 2 || text.length() > MAX || !FORM.matcher(text).matches()) {
            throw Fault.invalid("slug", "must be 2 to " + MAX + " of a-z, 0-9 and single hyphens");
        }
        return new StudioSlug(text);
    }

    /**
     * The slug that a name suggests: "Café Noir" gives {@code cafe-noir}.
     *
     * @throws Fault {@code INVALID} when the name holds too little of the Latin alphabet to make one
     */
    public static StudioSlug from(DisplayName name) {
        String latin = Normalizer.normalize(name.value(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String hyphened = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = hyphened.length() > MAX ? hyphened.substring(0, MAX).replaceAll("-$", "") : hyphened;
        return of(cut);
    }
}
