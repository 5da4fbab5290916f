package com.vixenbliss.creator.sandbox.provider.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is to be seen of a conversation: the character's last gesture, the things that were named, a face that suits the words. */
final class Snapshot {

    private static final Pattern GESTURE = Pattern.compile("\\*([^*]{3,160})\\*");
    private static final Pattern END = Pattern.compile("[,;:.!?]|\\s(?:and|then|while)\\s|\\s(?:at|to|for|with|past) you\\b");
    private static final int MOST_PROPS = 4;

    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("coffee", "coffee cup"), Map.entry("cup", "coffee cup"), Map.entry("espresso", "espresso machine"),
            Map.entry("machine", "espresso machine"), Map.entry("tea", "tea pot"), Map.entry("glass", "clean glass"),
            Map.entry("book", "open book"), Map.entry("letter", "handwritten letter"), Map.entry("piano", "upright piano"),
            Map.entry("radio", "old radio"), Map.entry("record", "record player"), Map.entry("chocolate", "bar of chocolate"),
            Map.entry("umbrella", "wet umbrella"), Map.entry("lamp", "small lamp"), Map.entry("chair", "wooden chair"),
            Map.entry("thermos", "thermos"), Map.entry("cat", "sleeping cat"), Map.entry("milk", "jug of milk"), Map.entry("phone", "phone"));

    private static final List<Map.Entry<Pattern, String>> FACES = List.of(
            face("love|kiss|closer|beautiful", "lingering look, parted smile"), face("haha|laugh|joke|tease|lol", "playful grin"),
            face("sad|sorry|lost|afraid|alone|cry", "gentle, concerned look"), face("secret|whisper|promise", "soft knowing smile"),
            face("\\?", "curious look"));

    private static final List<Map.Entry<Pattern, String>> VIEWS = List.of(
            face("rain|downpour", "rain on the window"), face("snow", "snow behind the window"), face("steam", "steam on the window"),
            face("night|closed", "dark street outside the window"), face("market", "market stalls in the distance"),
            face("roof|city", "city lights in the distance"));

    private Snapshot() {}

    private static Map.Entry<Pattern, String> face(String words, String seen) {
        return Map.entry(Pattern.compile(words, Pattern.CASE_INSENSITIVE), seen);
    }

    /** What is known, when that is what the prompt asks for. */
    static Optional<ObjectNode> asked(Prompt prompt) {
        String document = prompt.lines().stream().filter(Line::byPerson).map(Line::text).findFirst().orElse("");
        return Wire.parse(document.getBytes(StandardCharsets.UTF_8)).filter(json -> json.has("scene_lines") || json.has("wish"))
                .filter(json -> json.has("place")).map(Snapshot::taken);
    }

    private static ObjectNode taken(JsonNode document) {
        String said = lines(document, "character") + " " + lines(document, "person") + " " + document.path("wish").asText();
        String scene = document.path("place").path("scene").asText();
        String action = gesture(document).orElse("");
        ObjectNode seen = Wire.object();
        seen.put("action", action);
        seen.set("props", Wire.tree(things(said)));
        seen.put("expression", first(FACES, said).orElse("calm, open expression"));
        seen.put("setting_detail", first(VIEWS, said + " " + scene).orElse(""));
        String name = document.path("character_name").asText("They");
        return seen.put("caption", action.isEmpty() ? name + " is here with you." : name + " is " + action + ".");
    }

    private static String lines(JsonNode document, String speaker) {
        return StreamSupport.stream(document.path("scene_lines").spliterator(), false)
                .filter(line -> line.path("speaker").asText().equals(speaker))
                .map(line -> line.path("text").asText()).collect(Collectors.joining(" "));
    }

    private static Optional<String> gesture(JsonNode document) {
        Matcher gestures = GESTURE.matcher(lines(document, "character"));
        String last = "";
        while (gestures.find()) {
            last = gestures.group(1).strip();
        }
        String own = last.replaceFirst("(?i)^i\\s+", "");
        boolean firstPerson = own.length() < last.length();
        Matcher end = END.matcher(own);
        String first = end.find() ? own.substring(0, end.start()) : own;
        return Optional.of(first.strip()).filter(text -> !text.isEmpty()).map(text -> doing(text, firstPerson));
    }

    private static String doing(String gesture, boolean firstPerson) {
        String[] words = gesture.split("\\s+", 2);
        String verb = words[0].toLowerCase(Locale.ROOT);
        return Words.doing(firstPerson ? verb : Words.base(verb)) + (words.length > 1 ? " " + words[1] : "");
    }

    private static Set<String> things(String said) {
        Set<String> things = new LinkedHashSet<>();
        for (String word : said.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String thing = THINGS.get(word);
            if (thing != null && things.size() < MOST_PROPS) {
                things.add(thing);
            }
        }
        return things;
    }

    private static Optional<String> first(List<Map.Entry<Pattern, String>> all, String said) {
        return all.stream().filter(one -> one.getKey().matcher(said).find()).map(Map.Entry::getValue).findFirst();
    }
}
