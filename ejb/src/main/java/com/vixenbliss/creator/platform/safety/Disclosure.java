package com.vixenbliss.creator.platform.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** The notice that an AI is speaking: given at the start of a session and again while it lasts. */
@ApplicationScoped
public class Disclosure {

    /** @return in the person's language, or in English */
    public Notice notice(Locale locale) {
        return new Notice(
                SafetyTexts.text("disclosure", locale, Map.of()), SafetyTexts.language(locale).toLanguageTag(), SafetyRules.VERSION);
    }

    /**
     * As it goes over the wire.
     *
     * @param version of the rules that it belongs to
     */
    public record Notice(String text, String locale, String version) {}
}
