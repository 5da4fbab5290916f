package com.vixenbliss.creator.platform.safety;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What is said in the model's place. */
public final class SafetyTexts {

    private static final Set<String> LANGUAGES = Set.of("en", "es", "de");

    private SafetyTexts() {}

    /** The language in which we answer a locale. */
    public static Locale language(Locale locale) {
        return locale != null && LANGUAGES.contains(locale.getLanguage()) ? Locale.of(locale.getLanguage()) : Locale.ENGLISH;
    }

    /** @param values replace {@code {name}} in the text */
    public static String text(String key, Locale locale, Map<String, String> values) {
        String text = ResourceBundle.getBundle(
                        "safety.texts", language(locale), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
