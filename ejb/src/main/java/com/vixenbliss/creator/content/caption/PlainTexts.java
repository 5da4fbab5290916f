package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.platform.safety.SafetyTexts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The platform's own sentences for captions, in the languages that it speaks.
 *
 * @param hooks as many as there are of each
 */
record PlainTexts(List<String> hooks, List<String> firsts, List<String> seconds) {

    private static final Map<String, PlainTexts> READ = new ConcurrentHashMap<>();

    /** English for languages that the platform does not speak. */
    static PlainTexts in(Locale language) {
        return READ.computeIfAbsent(SafetyTexts.language(language).getLanguage(), PlainTexts::read);
    }

    private static PlainTexts read(String language) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream file = PlainTexts.class.getResourceAsStream("/content/captions/" + language + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> section = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), none -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PlainTexts(List.copyOf(sections.get("hooks")), List.copyOf(sections.get("firsts")), List.copyOf(sections.get("seconds")));
    }
}
