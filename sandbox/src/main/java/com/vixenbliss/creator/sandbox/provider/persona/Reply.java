package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.extraction.Finding;
import com.vixenbliss.creator.sandbox.provider.extraction.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One reply in the making: a gesture, an answer to what was said, what it brings to mind, and an open door. */
final class Reply {

    private static final int MOST_REACTIONS = 2;
    private static final int CHARGED = 60;
    private static final int OPEN_END = 60;
    private static final int ENOUGH_CHARACTERS = 330;
    private static final int SHORT_CHARACTERS = 190;

    private final Talk talk;
    private final Phrases phrases;
    private final long seed;
    private final Map<String, String> slots = new HashMap<>();

    Reply(Talk talk, Phrases phrases, long seed) {
        this.talk = talk;
        this.phrases = phrases;
        this.seed = seed;
        Sheet sheet = talk.sheet();
        String name = talk.name();
        slots.put("self", sheet.name());
        slots.put("day", sheet.day());
        slots.put("goal", gerund(sheet.goal()));
        slots.put("name", name);
        slots.put("call", name.isEmpty() || coin(3, 2) ? "" : ", " + name);
        if (!sheet.likes().isEmpty()) {
            int first = (int) Math.floorMod(seed, (long) sheet.likes().size());
            slots.put("like", sheet.likes().get(first));
            slots.put("like2", sheet.likes().size() > 1 ? sheet.likes().get((first + 1) % sheet.likes().size()) : "");
        }
    }

    String text() {
        if (!talk.language().isEmpty()) {
            return foreign(talk.language());
        }
        return switch (talk.intent()) {
            case CRISIS -> say("crisis").orElseThrow();
            case MINOR -> say("minor").orElseThrow();
            case HUMAN -> say("human").orElseThrow();
            case META -> joined(List.of(beat("any"), say("meta")));
            default -> composed();
        };
    }

    private String composed() {
        Reactions answers = new Reactions(talk, this);
        List<String> reactions = answers.all();
        List<String> parts = new ArrayList<>();
        if (coin(5, 3) || reactions.isEmpty()) {
            beat(talk.report().valence() < 0 ? "soft" : "place").ifPresent(parts::add);
        }
        parts.addAll(reactions.subList(0, Math.min(MOST_REACTIONS, reactions.size())));
        boolean leaving = talk.intent() == Intent.BYE;
        if (!leaving) {
            association(parts).or(() -> aside(parts, answers)).ifPresent(parts::add);
        }
        if (!leaving && !endsOpen(parts)) {
            close().ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    /** A hook that is due, or a memory that the line touches; nothing when the reply is long enough as it is. */
    private Optional<String> association(List<String> parts) {
        Optional<String> opener = talk.sheet().openers().stream()
                .filter(one -> !talk.spoken().contains(one))
                .findFirst();
        boolean answered = talk.intent() == Intent.RECALL;
        if (opener.isPresent() && !answered && talk.report().valence() >= 0) {
            return opener;
        }
        if (answered || String.join(" ", parts).length() > ENOUGH_CHARACTERS || talk.intent() == Intent.USUAL) {
            return Optional.empty();
        }
        if (talk.report().valence() < 0) {
            return Optional.empty();
        }
        List<Memory> touched = Recollection.touched(talk.said(), talk.sheet().memories());
        Optional<Memory> memory = touched.stream().findFirst()
                .or(this::greeting)
                .filter(one -> !talk.spoken().contains(one.toYou()));
        return memory.flatMap(one -> {
            slots.put("memory", one.toYou());
            return say(talk.begins() && touched.isEmpty() ? "greet.memory" : "weave");
        });
    }

    /** What somebody who comes back is greeted with. */
    private Optional<Memory> greeting() {
        return talk.sheet().memories().stream().filter(one -> talk.begins() && !one.isName()).findFirst();
    }

    /** A word about the character itself where the reply would be short, or a kindness where the moment is bad. */
    private Optional<String> aside(List<String> parts, Reactions answers) {
        if (String.join(" ", parts).length() > SHORT_CHARACTERS || endsOpen(parts) || talk.isGrave()) {
            return Optional.empty();
        }
        return talk.report().valence() < 0 ? answers.comfort() : say("aside").filter(aside -> coin(3, 2));
    }

    private Optional<String> close() {
        if (talk.report().valence() < 0) {
            return say("close.soft");
        }
        boolean reunion = talk.begins() && !talk.sheet().memories().isEmpty();
        return say(reunion ? "close.known" : "close." + talk.sheet().heat());
    }

    private Optional<String> beat(String kind) {
        if (kind.equals("soft")) {
            return say("beat.soft");
        }
        if (talk.sheet().tension() >= CHARGED && coin(2, 1)) {
            return say("beat.charged");
        }
        return say("beat." + (kind.equals("any") || coin(3, 1) ? "any" : talk.sheet().place()));
    }

    private String foreign(String language) {
        thing().ifPresent(thing -> slots.put("thing", thing));
        String kind = slots.containsKey("thing") ? ".thing" : ".reply";
        return joined(List.of(beat("any"), say(language + kind), say(language + ".close")));
    }

    /** What the line is about, for phrases that take it up. */
    private Optional<String> thing() {
        return talk.report().findings().stream().map(Finding::value).findFirst();
    }

    Optional<String> say(String key) {
        return phrases.pick(key, slots, seed, talk.spoken());
    }

    Optional<String> say(String key, String slot, String value) {
        slots.put(slot, value);
        return say(key);
    }

    String heat() {
        return talk.sheet().heat();
    }

    static String named(Plan plan) {
        String topic = Echo.of(plan.topic());
        if (plan.topic().matches("(?i)\\p{L}+ing\\b.*")) {
            return topic;
        }
        boolean noun = plan.summary().contains(" has ");
        return noun ? "the " + topic.replaceFirst("(?i)^(?:your|the) ", "") : "the plan to " + topic;
    }

    private static String gerund(String goal) {
        return goal.isEmpty() || goal.contains("ing ") ? goal : "";
    }

    private static boolean endsOpen(List<String> parts) {
        String last = parts.isEmpty() ? "" : parts.getLast();
        String end = last.substring(Math.max(0, last.length() - OPEN_END)).toLowerCase(Locale.ROOT);
        return end.endsWith("?") || end.contains("tell me") || end.contains("teach me");
    }

    /** True in {@code hits} of {@code of} cases. */
    private boolean coin(int of, int hits) {
        return Math.floorMod(Long.hashCode(seed * 31 + of * 7919L) >>> 5, of) < hits;
    }

    private static String joined(List<Optional<String>> parts) {
        return String.join(" ", parts.stream().flatMap(Optional::stream).toList());
    }
}
