package com.vixenbliss.creator.sandbox.provider.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import com.vixenbliss.creator.sandbox.provider.vendor.Texts;
import com.vixenbliss.creator.sandbox.provider.vendor.Wire;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who a persona is: somebody else for every seed, with every trait and every look that was wanted. */
public final class Biographies {

    private static final Phrasebook BOOK = Phrasebook.load("/writing/biography.txt");
    private static final int YOUNGEST = 23;
    private static final int AGES = 22;

    private final JsonNode asked;
    private final long seed;
    private final String language;
    private final String gender;
    private final Map<String, String> slots;

    private Biographies(JsonNode asked, int complaints) {
        this.asked = asked;
        this.seed = asked.path("seed").asLong() * 31 + complaints;
        String wanted = asked.path("language").asText("en").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
        this.language = BOOK.has(wanted + ".bio.1") ? wanted : "en";
        this.gender = gender();
        String name = name();
        String niche = asked.path("niche").asText("everyday life").replace('_', ' ').replace('-', ' ');
        this.slots = Map.of("name", name.split(" ")[0], "whole", name, "niche", niche, "city", word("cities"), "tool", word("tools"),
                "habit", asAnAct(line("quirks")), "trait", traits().getFirst(), "work", work(niche));
    }

    /** What is known, when that is what the prompt asks for. */
    public static Optional<ObjectNode> asked(Prompt prompt) {
        return Briefs.first(prompt).filter(json -> json.has("niche") && json.has("seed") && !json.has("picture"))
                .map(json -> new Biographies(json, Briefs.complaints(prompt)).written());
    }

    private ObjectNode written() {
        ObjectNode known = Wire.object().put("name", slots.get("whole")).put("age", YOUNGEST + (int) pick("age", AGES));
        known.put("gender_tag", gender).put("archetype", word("archetypes")).put("occupation", slots.get("work"));
        known.put("home", line("homes")).put("tagline", said("tagline")).put("biography", joined("bio", 5));
        known.put("backstory", joined("past", 4) + world());
        ObjectNode inside = known.putObject("personality");
        inside.set("traits", Wire.tree(traits()));
        inside.set("values", Wire.tree(words("values", 3)));
        inside.set("quirks", Wire.tree(lines("quirks", 3)));
        inside.put("summary", said("summary"));
        ObjectNode voice = known.putObject("voice").put("manner", line("manner"));
        voice.put("formality", pick("formality", 4) == 0 ? "neutral" : "casual");
        voice.put("emoji_use", List.of("never", "rare", "often").get((int) pick("emoji", 3)));
        voice.set("sample_lines", Wire.tree(lines(language + ".lines", 4)));
        known.set("likes", Wire.tree(words("likes", 5)));
        known.set("dislikes", Wire.tree(words("dislikes", 4)));
        ObjectNode limits = known.putObject("boundaries");
        limits.set("hard", Wire.tree(words("hard", 3)));
        limits.set("soft", Wire.tree(words("soft", 2)));
        known.putObject("life").put("goal", said("goal")).put("struggle", said("struggle")).put("dream", said("dream"))
                .put("recent_event", said("event"));
        known.put("opening_line", said("opening")).set("content_hooks", Wire.tree(lines(language + ".hooks", 5)));
        return looks(known);
    }

    private ObjectNode looks(ObjectNode known) {
        String hair = wanted("hair").orElse(word(gender.equals("male") ? "hair.male" : "hair"));
        String eyes = wanted("eye").orElse(word("eyes"));
        String mark = word("marks");
        Set<String> rest = new LinkedHashSet<>();
        asked.path("visual_characteristics").properties().forEach(one -> rest.add(one.getValue().asText()));
        rest.removeAll(List.of(hair, eyes));
        String who = gender.equals("non_binary") ? "person" : gender.equals("male") ? "man" : "woman";
        known.put("appearance", "An adult " + who + " with " + word("face") + ", " + with(eyes, "eyes") + ", " + with(hair, "hair") + ", "
                + wanted("skin").orElse(word("skin")) + " and " + mark + "; " + body()
                + (rest.isEmpty() ? "" : "; " + String.join(", ", rest)) + ". A calm, open presence and an even posture.");
        known.set("key_features", Wire.tree(List.of(with(hair, "hair"), with(eyes, "eyes"), mark)));
        return known.put("body_type", body());
    }

    private String body() {
        return wanted("body").or(() -> wanted("build")).orElse(word("bodies"));
    }

    private static String with(String text, String noun) {
        return text.matches("(?i).*\\b(?:hair\\w*|eyes?|eyed|bob|curls|braids?|bun|ponytail|locks)\\b.*") ? text : text + " " + noun;
    }

    /** What was wanted of the part of that name. */
    private Optional<String> wanted(String part) {
        return asked.path("visual_characteristics").properties().stream()
                .filter(one -> one.getKey().toLowerCase(Locale.ROOT).contains(part)).map(one -> one.getValue().asText()).findFirst();
    }

    private String gender() {
        String said = (asked.path("visual_characteristics") + " " + asked.path("personality_traits")).toLowerCase(Locale.ROOT);
        if (said.matches(".*\\b(?:non[ -]?binary|androgynous)\\b.*")) {
            return "non_binary";
        }
        return said.matches(".*\\b(?:male|man|masculine|beard\\w*|moustache)\\b.*") ? "male" : "female";
    }

    private String name() {
        String wanted = asked.path("name").asText("").strip();
        String taken = asked.path("taken").toString();
        List<String> first = BOOK.words("names." + gender);
        String found = wanted;
        for (int i = 0; found.isEmpty() && i < first.size(); i++) {
            String name = first.get((int) ((pick("name", first.size()) + i) % first.size()));
            found = taken.contains(name) && i < first.size() - 1 ? "" : name + " " + word("surnames");
        }
        return found;
    }

    private String work(String niche) {
        String kind = BOOK.has("work." + niche) ? "work." + niche : "work.any";
        return word(kind).replace("{niche}", niche);
    }

    private List<String> traits() {
        Set<String> traits = new LinkedHashSet<>(Texts.list(asked.path("personality_traits")));
        words("traits", 5).forEach(traits::add);
        return List.copyOf(traits).subList(0, Math.min(8, traits.size()));
    }

    private String world() {
        String name = asked.at("/world/name").asText("");
        return name.isEmpty() ? "" : " All of this happened in " + name + ", where " + slots.get("name") + " belongs.";
    }

    /** "names every plant" becomes "name every plant". */
    private static String asAnAct(String quirk) {
        String[] words = quirk.split(" ", 2);
        return words[0].replaceFirst("([a-z]{2,})s$", "$1") + (words.length < 2 ? "" : " " + words[1].replace(" apologises", " apologise"));
    }

    private String joined(String part, int sections) {
        List<String> sentences = new ArrayList<>();
        IntStream.rangeClosed(1, sections).forEach(index -> sentences.add(said(part + "." + index)));
        return String.join(" ", sentences);
    }

    /** In the wanted language where there is something of the kind, else in English. */
    private String said(String kind) {
        return line(BOOK.has(language + "." + kind) ? language + "." + kind : "en." + kind);
    }

    private String line(String heading) {
        return filled(BOOK.at(heading, pick(heading, BOOK.all(heading).size())));
    }

    private List<String> lines(String heading, int count) {
        List<String> all = BOOK.all(heading);
        return IntStream.range(0, Math.min(count, all.size()))
                .mapToObj(index -> filled(all.get((int) ((pick(heading, all.size()) + index) % all.size())))).toList();
    }

    private String word(String heading) {
        List<String> words = BOOK.words(heading);
        return words.get((int) pick(heading, words.size()));
    }

    private List<String> words(String heading, int count) {
        List<String> all = BOOK.words(heading);
        return IntStream.range(0, Math.min(count, all.size()))
                .mapToObj(index -> all.get((int) ((pick(heading, all.size()) + 2L * index) % all.size()))).distinct().toList();
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> slot : slots == null ? Map.<String, String>of().entrySet() : slots.entrySet()) {
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        return filled.substring(0, 1).toUpperCase(Locale.ROOT).equals(filled.substring(0, 1)) || !filled.equals(text) && text.startsWith("{")
                ? filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1)
                : filled;
    }

    /** One of so many, by the seed and the heading. */
    private long pick(String heading, int of) {
        long mixed = (seed + heading.hashCode() * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 31) * 0x94D049BB133111EBL;
        return Math.floorMod(mixed ^ mixed >>> 29, (long) of);
    }
}
