package com.vixenbliss.creator.content.caption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What hashtags must be like: of letters, digits and underscores, none twice, none that platforms hide. */
@ApplicationScoped
public class Hashtags {

    private static final int LONGEST = 50;
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String ANYTHING = "*";

    private final Set<String> blocked = new HashSet<>();
    private final List<String> blockedBeginnings = new ArrayList<>();

    @Inject
    public Hashtags(CaptionSettings settings) {
        try (InputStream file = Hashtags.class.getResourceAsStream("/content/blocked-hashtags.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Stream.concat(lines.lines(), settings.blocked().stream()).map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ")).forEach(this::block);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For the CDI client proxy only. */
    protected Hashtags() {}

    private void block(String line) {
        String tag = key(line);
        if (line.endsWith(ANYTHING)) {
            blockedBeginnings.add(tag);
        } else {
            blocked.add(tag);
        }
    }

    /**
     * Those of them that may be published, without the sign, in their order.
     *
     * @param limit the most of them
     */
    public List<String> fit(Collection<String> wanted, int limit) {
        Set<String> seen = new HashSet<>();
        return wanted.stream().map(Hashtags::plain)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST && LETTER.matcher(tag).find())
                .filter(tag -> !isBlocked(tag) && seen.add(key(tag)))
                .limit(limit).toList();
    }

    /** Whether it is on the block list, in any spelling. */
    public boolean isBlocked(String tag) {
        String key = key(tag);
        return blocked.contains(key) || blockedBeginnings.stream().anyMatch(key::startsWith);
    }

    private static String plain(String wanted) {
        return FOREIGN.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Without accents, case and underscores: platforms tell such tags apart, people do not. */
    private static String key(String tag) {
        String plain = Normalizer.normalize(tag, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
