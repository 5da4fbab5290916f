package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.identity.biography.Biography;
import com.vixenbliss.creator.platform.fault.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Wanted looks, from the free form in which a studio sends them to words. */
public final class Looks {

    static final String FIELD = "visual_characteristics";
    private static final String STYLE = "style";
    private static final int LONGEST = 200;
    private static final int LONGEST_KEY = 40;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\p{Cf}");

    private Looks() {}

    /** How it is to be drawn, which is nothing that one looks like. */
    public static Optional<String> style(Map<String, Object> sent) {
        return sent.entrySet().stream().filter(entry -> entry.getKey().strip().equalsIgnoreCase(STYLE))
                .map(entry -> text(STYLE, entry.getValue())).findFirst();
    }

    /**
     * All but the style.
     *
     * @throws Fault {@code INVALID} naming the entry that is no text, no number and no list of texts, or too young an age
     */
    public static Map<String, String> inWords(Map<String, Object> sent) {
        Map<String, String> words = new LinkedHashMap<>();
        sent.forEach((key, value) -> {
            if (key.isBlank() || key.length() > LONGEST_KEY || CONTROL.matcher(key).find()) {
                throw Fault.invalid(FIELD, "has a name that is empty, too long or no text");
            }
            String text = text(key, value);
            requireAdult(key, text);
            if (!key.strip().equalsIgnoreCase(STYLE)) {
                words.put(key, text);
            }
        });
        return words;
    }

    private static String text(String key, Object value) {
        String text = value instanceof List<?> list ? joined(key, list) : single(key, value);
        if (text.isBlank() || text.length() > LONGEST || CONTROL.matcher(text).find()) {
            throw Fault.invalid(FIELD + "." + key, "must be 1 to " + LONGEST + " characters of text");
        }
        return text.strip();
    }

    private static String joined(String key, List<?> list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(single(key, item)));
        return String.join(", ", texts);
    }

    private static String single(String key, Object value) {
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw Fault.invalid(FIELD + "." + key, "must be a text, a number or a list of texts");
    }

    private static void requireAdult(String key, String text) {
        if (key.strip().equalsIgnoreCase("age") && text.strip().matches("\\d{1,5}(\\.0*)?")
                && Double.parseDouble(text.strip()) < Biography.YOUNGEST) {
            throw Fault.invalid(FIELD + "." + key, "must be at least " + Biography.YOUNGEST);
        }
    }
}
