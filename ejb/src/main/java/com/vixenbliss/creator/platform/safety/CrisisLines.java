package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.RuleFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to call in a crisis, by country. The list ships with the platform and can be overridden by configuration. */
@ApplicationScoped
public class CrisisLines {

    private static final String ANYWHERE = "ZZ";

    private final Map<String, String> lines = new TreeMap<>();

    /** @param overrides {@code CC=text;CC=text}, by ISO country code; {@code ZZ} is for all others */
    @Inject
    public CrisisLines(@ConfigProperty(name = "SAFETY_CRISIS_LINES") Optional<String> overrides) {
        Properties shipped = new Properties();
        try {
            shipped.load(new StringReader(RuleFiles.read("crisis-lines.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        shipped.forEach((country, line) -> lines.put(country.toString(), line.toString()));
        overrides.ifPresent(this::override);
    }

    protected CrisisLines() {
        this(Optional.empty());
    }

    /** @param country ISO code; the country of the locale, or anything, when it is not known */
    public String of(String country, Locale locale) {
        String code = country == null || country.isBlank() ? locale.getCountry() : country.toUpperCase(Locale.ROOT);
        return lines.getOrDefault(code.isBlank() ? ANYWHERE : code, lines.get(ANYWHERE));
    }

    /** All of them, by country. */
    public Map<String, String> all() {
        return new TreeMap<>(lines);
    }

    private void override(String list) {
        for (String entry : list.split(";")) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                lines.put(entry.substring(0, equals).strip().toUpperCase(Locale.ROOT), entry.substring(equals + 1).strip());
            }
        }
    }
}
