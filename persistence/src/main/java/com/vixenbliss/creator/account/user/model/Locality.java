package com.vixenbliss.creator.account.user.model;

import com.vixenbliss.creator.platform.fault.Fault;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A person's language and time zone. The zone decides on which date 18 is reached and when a hook is due.
 *
 * @param languageTag BCP 47, in canonical case
 * @param zone from the IANA list, never a bare offset
 */
public record Locality(String languageTag, ZoneId zone) {

    private static final int MAX_TAG = 35;

    /**
     * @param locale null for English
     * @param timeZone null for UTC
     * @throws Fault {@code INVALID}, naming {@code locale} or {@code time_zone}
     */
    public static Locality of(String locale, String timeZone) {
        return new Locality(tag(locale == null ? "en" : locale), zone(timeZone == null ? "UTC" : timeZone));
    }

    private static String tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty() && text.length() <= MAX_TAG) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException notATag) {
            throw badLocale();
        }
        throw badLocale();
    }

    private static Fault badLocale() {
        return Fault.invalid("locale", "must be a BCP 47 language tag, such as en or pt-BR");
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw Fault.invalid("time_zone", "must be an IANA time zone, such as Europe/Berlin");
        }
        return ZoneId.of(text);
    }
}
