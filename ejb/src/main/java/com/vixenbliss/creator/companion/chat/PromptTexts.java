package com.vixenbliss.creator.companion.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fixed texts of a prompt, from {@code prompts/companion}. Read once. */
final class PromptTexts {

    private static final List<String> STAGES = List.of("acquaintance", "friendly", "close", "intimate");
    private static final List<Integer> TENSIONS = List.of(0, 30, 60, 80);

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** What no character and no conversation can change. */
    String rules() {
        return text("rules");
    }

    /** What an author says who says nothing, or {@code {{original}}}. */
    String original() {
        return text("original");
    }

    /** How a genre is played; the first genre's for a doctrine that has no text of its own. */
    String doctrine(String genreDoctrine) {
        return find("genre/" + genreDoctrine).orElseGet(() -> text("genre/genre_01"));
    }

    /** When a reply is made anew. */
    String anotherTake() {
        return text("another_take");
    }

    /** How to behave at a stage of the relationship. */
    String stage(String stage) {
        return text("stage/" + stage);
    }

    /** What to strive for at a tension of 0 to 100. */
    String bondingGoal(int tension) {
        if (tension < 30) {
            return text("tension/low");
        }
        if (tension < 60) {
            return text("tension/rising");
        }
        return text(tension < 80 ? "tension/high" : "tension/peak");
    }

    /** Every text that stands in some prompt of a genre; no reply repeats them. */
    List<String> all(String genreDoctrine) {
        List<String> all = new ArrayList<>(List.of(rules(), original(), doctrine(genreDoctrine)));
        STAGES.forEach(stage -> all.add(stage(stage)));
        TENSIONS.forEach(tension -> all.add(bondingGoal(tension)));
        return all;
    }

    private String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No prompt text " + name));
    }

    private Optional<String> find(String name) {
        String known = texts.computeIfAbsent(name, PromptTexts::read);
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String read(String name) {
        try (InputStream in = PromptTexts.class.getResourceAsStream("/prompts/companion/" + name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
