package com.vixenbliss.creator.sandbox.provider.persona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All phrases of {@code phrases.txt}, and the filling of their slots. */
final class Phrases {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(!?)}");
    private static final int TELLING = 24;

    private final Map<String, List<String>> phrases;

    private Phrases(Map<String, List<String>> phrases) {
        this.phrases = phrases;
    }

    static Phrases load() {
        try (InputStream file = Phrases.class.getResourceAsStream("/persona/phrases.txt")) {
            Map<String, List<String>> phrases = new HashMap<>();
            List<String> current = new ArrayList<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    phrases.put(line.substring(1, line.indexOf(']')), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
            return new Phrases(phrases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One way to say it: all slots filled, and if possible not said before.
     *
     * @param seed the same one gives the same phrase
     * @param said everything that the character has said so far
     */
    Optional<String> pick(String key, Map<String, String> slots, long seed, String said) {
        List<String> ways = phrases.getOrDefault(key, List.of()).stream()
                .map(way -> filled(way, slots))
                .flatMap(Optional::stream)
                .toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        int first = Math.floorMod(Long.hashCode(seed * 0x9E3779B97F4A7C15L + key.hashCode()) >>> 3, ways.size());
        for (int i = 0; i < ways.size(); i++) {
            String way = ways.get((first + i) % ways.size());
            if (!said.contains(telling(way))) {
                return Optional.of(way);
            }
        }
        return Optional.of(ways.get(first));
    }

    /** What of a phrase is the same whenever it is used: its end. */
    private static String telling(String way) {
        return way.substring(Math.max(0, way.length() - TELLING));
    }

    private static Optional<String> filled(String way, Map<String, String> slots) {
        Matcher matcher = SLOT.matcher(way);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = slots.get(matcher.group(1));
            boolean optional = matcher.group(1).equals("call");
            if ((value == null || value.isBlank()) && !optional) {
                return Optional.empty();
            }
            boolean begins = !matcher.group(2).isEmpty() || beginsASentence(way, matcher.start());
            String text = value == null ? "" : value;
            matcher.appendReplacement(filled, Matcher.quoteReplacement(begins ? capital(text) : text));
        }
        return Optional.of(matcher.appendTail(filled).toString());
    }

    private static boolean beginsASentence(String way, int at) {
        return at == 0 || at > 1 && ".!?".indexOf(way.charAt(at - 2)) >= 0 && way.charAt(at - 1) == ' ';
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
