package com.vixenbliss.creator.sandbox.provider.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All rules of {@code rules.txt}, in their order. */
final class Rules {

    private final List<Rule> rules;

    private Rules(List<Rule> rules) {
        this.rules = rules;
    }

    static Rules load() {
        try (InputStream file = Rules.class.getResourceAsStream("/extraction/rules.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<Rule> rules = new ArrayList<>();
            for (String block : text.split("\n\\s*\n")) {
                List<String> lines = block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
                if (!lines.isEmpty()) {
                    rules.add(rule(lines));
                }
            }
            return new Rules(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Rule rule(List<String> lines) {
        String[] head = lines.getFirst().split(" ");
        List<Pattern> patterns = values(lines, "if ").stream().map(Rule::pattern).toList();
        return new Rule(
                head[0], head[1], Double.parseDouble(head[2]), Integer.parseInt(head[3]), head[4], head.length > 5,
                values(lines, "say ").getFirst(),
                values(lines, "value ").stream().findFirst().orElse("{1}"),
                values(lines, "ends "),
                patterns);
    }

    private static List<String> values(List<String> lines, String keyword) {
        return lines.stream()
                .filter(line -> line.startsWith(keyword))
                .map(line -> line.substring(keyword.length()).strip())
                .toList();
    }

    /** What a clause says; no two readings of the same words. */
    List<Rule.Match> matches(String clause) {
        List<Rule.Match> matches = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Rule.Match> match = rule.match(clause);
            if (match.isPresent() && matches.stream().noneMatch(match.get()::overlaps)) {
                matches.add(match.get());
            }
        }
        return matches;
    }
}
