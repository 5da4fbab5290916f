package com.vixenbliss.creator.catalogue.lorebook.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decorators at the head of a content, and the text behind them. A line with three at-signs is a fallback: it counts
 * when the line before it does not.
 */
final class Decorators {

    private static final Pattern LINE = Pattern.compile("(@@@?)([A-Za-z_]+)(?:[ \\t]+(.*?))?[ \\t]*");

    private final Map<Decorator, List<String>> honoured = new EnumMap<>(Decorator.class);
    private final String body;

    private Decorators(String content) {
        body = readHead(content);
    }

    static Decorators of(String content) {
        return new Decorators(content);
    }

    private String readHead(String content) {
        boolean standsAlone = true;
        int at = 0;
        while (at < content.length()) {
            int end = content.indexOf('\n', at) < 0 ? content.length() : content.indexOf('\n', at);
            String line = content.substring(at, end).replace("\r", "");
            Matcher decorator = LINE.matcher(line);
            if (decorator.matches()) {
                boolean fallback = decorator.group(1).length() == 3;
                if (!fallback || !standsAlone) {
                    standsAlone = honour(decorator.group(2), decorator.group(3));
                }
            } else if (!line.isBlank()) {
                break;
            }
            at = Math.min(end + 1, content.length());
        }
        return content.substring(at).strip();
    }

    private boolean honour(String name, String written) {
        String value = written == null ? "" : written;
        Optional<Decorator> known = Decorator.of(name, value);
        known.ifPresent(decorator -> {
            List<String> values = honoured.computeIfAbsent(decorator, any -> new ArrayList<>(1));
            if (values.isEmpty() || decorator.mayComeAgain()) {
                values.add(value);
            }
        });
        return known.isPresent();
    }

    /** The text without its decorators. */
    String body() {
        return body;
    }

    boolean has(Decorator decorator) {
        return honoured.containsKey(decorator);
    }

    /** The first value; empty when the decorator is not there. */
    Optional<String> value(Decorator decorator) {
        return Optional.ofNullable(honoured.get(decorator)).map(List::getFirst);
    }

    Optional<Integer> number(Decorator decorator) {
        return value(decorator).map(Integer::valueOf);
    }

    /** The words of each occurrence, which commas part. */
    List<List<String>> words(Decorator decorator) {
        return honoured.getOrDefault(decorator, List.of()).stream()
                .map(value -> Arrays.stream(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList())
                .toList();
    }

    /** All values in order. */
    List<String> values(Decorator decorator) {
        return List.copyOf(honoured.getOrDefault(decorator, List.of()));
    }
}
