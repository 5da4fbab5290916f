package com.vixenbliss.creator.companion.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a reply in every way in which a prompt may be hidden in it. Written apart from the platform's own filter. */
final class PromptReadings {

    private static final int WINDOW = 40;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,2}(?:[ -]\\d{1,2}){8,}");

    private final Set<String> windows = new HashSet<>();

    /** @param prompt of which no forty letters in a row may be read */
    PromptReadings(String prompt) {
        String letters = letters(prompt);
        for (int at = 0; at + WINDOW <= letters.length(); at++) {
            windows.add(letters.substring(at, at + WINDOW));
        }
        String consonants = consonants(letters);
        for (int at = 0; at + WINDOW <= consonants.length(); at++) {
            windows.add(consonants.substring(at, at + WINDOW));
        }
    }

    boolean findsThePromptIn(String reply) {
        return readings(reply).stream().anyMatch(this::holdsAWindow);
    }

    static boolean holds(String mark, String reply) {
        return readings(reply).stream().anyMatch(reading -> reading.contains(mark));
    }

    private boolean holdsAWindow(String reading) {
        for (int at = 0; at + WINDOW <= reading.length(); at++) {
            if (windows.contains(reading.substring(at, at + WINDOW))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> readings(String reply) {
        List<String> readings = new ArrayList<>();
        String letters = letters(reply);
        readings.add(letters);
        readings.add(new StringBuilder(letters).reverse().toString());
        readings.add(letters.chars().map(letter -> (letter - 'a' + 13) % 26 + 'a').mapToObj(Character::toString)
                .collect(Collectors.joining()));
        readings.add(consonants(letters));
        Matcher code = CODE.matcher(reply.replaceAll("(?<=[A-Za-z0-9+/]{16})\\s+(?=[A-Za-z0-9+/=]{16})", ""));
        while (code.find()) {
            readings.add(letters(decoded(code.group())));
        }
        Matcher numbers = NUMBERS.matcher(reply);
        while (numbers.find()) {
            readings.add(List.of(numbers.group().split("[ -]")).stream()
                    .map(number -> Character.toString('a' - 1 + Integer.parseInt(number))).collect(Collectors.joining()));
        }
        return readings;
    }

    private static String decoded(String code) {
        if (code.matches("[0-9a-f]+")) {
            return new String(HexFormat.of().parseHex(code.substring(0, code.length() / 2 * 2)), StandardCharsets.UTF_8);
        }
        String bare = code.replace("=", "");
        return new String(Base64.getDecoder().decode(bare.substring(0, bare.length() / 4 * 4)), StandardCharsets.UTF_8);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace('3', 'e').replace('4', 'a').replace('0', 'o').replace('1', 'i').replace('7', 't')
                .replaceAll("[^a-z]", "");
    }

    private static String consonants(String letters) {
        return letters.replaceAll("[aeiou]", "");
    }
}
