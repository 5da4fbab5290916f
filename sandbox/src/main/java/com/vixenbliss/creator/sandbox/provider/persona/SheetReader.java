package com.vixenbliss.creator.sandbox.provider.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a system prompt: headings, labelled lines, and lists of memories and hooks under headings that speak of
 * remembering or following up. Tolerant: what it does not understand it leaves alone.
 */
final class SheetReader {

    private static final Pattern HEADING = Pattern.compile("^(?:#{1,6}\\s*|\\*\\*|\\[)(.+?)(?:\\*\\*|])?:?\\s*$|"
            + "^([A-Z][A-Za-z ]{3,40}):$");
    private static final Pattern NAME = Pattern.compile("(?:You are|You're|You play|Name:|character named|"
            + "as)\\s+(?!an?\\b|the\\b|not\\b)(\\p{Lu}[\\p{L}'-]+)");
    private static final Pattern LIKES = Pattern.compile("(?im)^\\W*(?:you like|likes|loves|you love)\\s*:\\s*(.+)$");
    private static final Pattern GOAL = Pattern.compile("(?im)^\\W*(?:you are working towards|current goal|"
            + "goal)\\s*:\\s*(.+)$");
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^\\W*(?:where you are|your world|scene|setting|situation|world|location)\\s*:\\s*(.+)$|"
                    + "^You are [^\\n]*$");
    private static final Pattern TENSION = Pattern.compile("(?i)tension\\D{0,20}(\\d{1,3})");
    private static final Pattern OPENER = Pattern.compile("(?i)(?:you could say|opener|suggested|e\\.g\\.|"
            + "say)[^\"“]{0,20}[\"“]([^\"”]+)[\"”]|^-\\s*[\"“]([^\"”]+)[\"”]");
    private static final Pattern HOUR = Pattern.compile("\\b([01]\\d|2[0-3]):[0-5]\\d\\b");

    private final List<Memory> memories = new ArrayList<>();
    private final List<String> openers = new ArrayList<>();

    private SheetReader() {}

    static Sheet read(String system, int hourNow) {
        SheetReader reader = new SheetReader();
        reader.readLists(system);
        return new Sheet(
                first(NAME, system, "me"),
                likes(first(LIKES, system, "")),
                all(SETTING, system),
                first(GOAL, system, "").replaceAll("[.\\s]+$", ""),
                Math.min(100, Integer.parseInt(first(TENSION, system, "20"))),
                List.copyOf(reader.memories), List.copyOf(reader.openers),
                day(hour(system, hourNow)));
    }

    private void readLists(String system) {
        String heading = "";
        for (String line : system.split("\\R")) {
            Matcher matcher = HEADING.matcher(line.strip());
            if (matcher.matches() && !line.strip().startsWith("-")) {
                heading = line.toLowerCase(Locale.ROOT);
            } else if (line.strip().startsWith("- ")) {
                item(heading, line.strip());
            }
        }
    }

    private void item(String heading, String line) {
        Matcher opener = OPENER.matcher(line);
        boolean hook = heading.contains("follow") || heading.contains("hook") || line.contains("(you could say:");
        if (hook) {
            if (opener.find()) {
                openers.add(opener.group(1) == null ? opener.group(2) : opener.group(1));
            }
        } else if (heading.contains("remember") || heading.contains("memor") || heading.contains("know about")) {
            memories.add(Memory.of(line));
        }
    }

    private static List<String> likes(String listed) {
        return Stream.of(listed.split("\\s*[;,]\\s*|\\s+and\\s+")).filter(like -> !like.isBlank()).toList();
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : otherwise;
    }

    /** The hour of the last clock time in the prompt: what it says of the moment comes at its end. */
    private static int hour(String system, int otherwise) {
        int hour = otherwise;
        Matcher matcher = HOUR.matcher(system);
        while (matcher.find()) {
            hour = Integer.parseInt(matcher.group(1));
        }
        return hour;
    }

    private static String all(Pattern pattern, String text) {
        StringBuilder found = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.append(matcher.group()).append('\n');
        }
        return found.toString();
    }

    private static String day(int hour) {
        if (hour < 5 || hour >= 22) {
            return "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 18 ? "afternoon" : "evening";
    }
}
