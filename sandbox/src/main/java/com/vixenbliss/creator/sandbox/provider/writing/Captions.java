package com.vixenbliss.creator.sandbox.provider.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands under one picture: a hook, three sentences, hashtags. Chosen by the piece's position so that within fifty pieces no
 * two share more than one line, and moved on where what was said lately shares more.
 */
public final class Captions {

    private static final Phrasebook BOOK = Phrasebook.load("/writing/captions.txt");
    private static final List<String> PARTS = List.of("first", "second", "last");
    private static final int TRIES = 60;
    private static final int MOST_TAGS = 8;

    private final JsonNode asked;
    private final String language;
    private final long start;

    private Captions(JsonNode asked, int complaints) {
        this.asked = asked;
        String wanted = asked.path("language").asText("en").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        this.language = BOOK.has(wanted + ".hook") ? wanted : "en";
        this.start = asked.path("position").asLong() + 61L * complaints
                + Math.floorMod(asked.at("/persona/name").asText().hashCode() + asked.path("niche").asText().hashCode(), 7_919);
    }

    /** What is known, when that is what the prompt asks for. */
    public static Optional<ObjectNode> asked(Prompt prompt) {
        return Briefs.first(prompt).filter(json -> json.has("picture") && json.has("platform"))
                .map(json -> new Captions(json, Briefs.complaints(prompt)).written());
    }

    private ObjectNode written() {
        long index = start;
        for (int i = 0; i < TRIES && repeats(index); i++) {
            index++;
        }
        ObjectNode known = Wire.object();
        known.put("hook", hook(index)).put("caption", String.join(" ", sentences(index)) + emoji(index));
        return known.set("hashtags", Wire.tree(hashtags(index)));
    }

    private String hook(long index) {
        String hook = BOOK.at(language + ".hook", index);
        int most = asked.at("/limits/hook").asInt(Integer.MAX_VALUE);
        return hook.length() <= most ? hook : hook.substring(0, Math.max(1, hook.lastIndexOf(' ', most)));
    }

    private List<String> sentences(long index) {
        List<String> sentences = new ArrayList<>();
        int most = asked.at("/limits/caption").asInt(Integer.MAX_VALUE) / 2;
        int length = 0;
        for (String part : PARTS) {
            String sentence = filled(BOOK.at(language + "." + part, index));
            length += sentence.length() + 1;
            if (sentences.isEmpty() || length <= most) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    /** The picture's own words, or something like them where it has none. */
    private String filled(String sentence) {
        JsonNode picture = asked.path("picture");
        return sentence
                .replace("{theme}", or(picture, "theme", "taking my time"))
                .replace("{place}", or(picture, "background", "right here"))
                .replace("{light}", or(picture, "lighting", "the light"))
                .replace("the the ", "the ").replace("The the ", "The ");
    }

    private static String or(JsonNode picture, String field, String otherwise) {
        String value = picture.path(field).asText("").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private String emoji(long index) {
        String use = asked.at("/persona/emoji").asText(asked.at("/persona/emoji_use").asText(""));
        return use.equalsIgnoreCase("often") || use.equalsIgnoreCase("rare") && index % 4 == 0 ? " " + List.of("✨", "☕", "🌿", "🎧", "🌙").get((int) (index % 5)) : "";
    }

    /** Whether what was said lately has more than one of the sentences, or the hook. */
    private boolean repeats(long index) {
        List<String> lines = new ArrayList<>(sentences(index));
        lines.add(hook(index));
        for (JsonNode recent : asked.path("recent")) {
            String said = recent.asText();
            if (lines.stream().filter(said::contains).count() > 1) {
                return true;
            }
        }
        return false;
    }

    private List<String> hashtags(long index) {
        int most = Math.min(MOST_TAGS, asked.at("/limits/hashtags").asInt(MOST_TAGS));
        Set<String> tags = new LinkedHashSet<>();
        tags.add(tag(asked.path("niche").asText()));
        tags.add(tag(lastWords(asked.at("/picture/theme").asText())));
        tags.add(tag(lastWords(asked.at("/picture/background").asText())));
        List<String> usual = BOOK.words(language + ".tags");
        for (int i = 0; i < usual.size(); i++) {
            tags.add(usual.get((int) Math.floorMod(index + 3L * i, (long) usual.size())));
        }
        tags.remove("");
        return tags.stream().limit(most).toList();
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length < 2 ? text : words[words.length - 2] + words[words.length - 1];
    }

    private static String tag(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
