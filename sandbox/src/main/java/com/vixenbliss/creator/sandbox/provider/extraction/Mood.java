package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an exchange did between the two.
 *
 * @param tensionDelta -10 to 10
 * @param tone one word
 * @param beat at most twelve words; empty when nothing happened
 * @param progress 0 to 10
 * @param milestones firsts
 */
record Mood(int tensionDelta, String tone, String beat, int progress, List<String> milestones) {

    private static final Pattern FLIRT = any("\\b(?:beautiful|gorgeous|kiss|your eyes|your smile|handsome|pretty|blush|"
            + "closer|can['’]t stop thinking|attractive|cute|flirt\\w*|hold (?:me|you|your hand)|"
            + "stay with me)\\b|😘|😍|😉");
    private static final Pattern COLD = any("\\b(?:leave me alone|shut up|i hate you|go away|stop it|boring|"
            + "not interested|"
            + "you(?:['’]re| are) (?:annoying|rude|wrong))\\b");
    private static final Pattern PLAYFUL = any("\\b(?:haha\\w*|hehe|lol|joke|just kidding|tease|dare you|"
            + "bet you)\\b|😂|😄|😜");
    private static final Pattern BOLD = any("\\b(?:i love you|i(?:['’]m| am) in love with you|i want you)\\b");

    private static Pattern any(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    static Mood of(Briefing briefing, SelfReport report) {
        String said = briefing.said();
        boolean close = has(report, "bond") || has(report, "secret");
        boolean flirt = FLIRT.matcher(said).find();
        if (COLD.matcher(said).find()) {
            return new Mood(-5, "guarded", "They pushed " + briefing.character() + " away", 0, List.of());
        }
        boolean bold = BOLD.matcher(said).find();
        int tension = (flirt ? 4 : 0) + (close ? 3 : 0) + (bold ? 3 : 0) + (report.valence() < 0 ? 1 : 0);
        int told = Math.min(3, report.findings().size());
        int progress = Math.min(10, 1 + told + (close ? 4 : 0) + (report.valence() < -1 ? 2 : 0));
        return new Mood(Math.min(8, tension), tone(said, report, close, flirt), beat(report, briefing),
                report.findings().isEmpty() && !flirt ? 1 : progress, milestones(report, briefing));
    }

    private static String tone(String said, SelfReport report, boolean close, boolean flirt) {
        if (close || report.valence() < 0) {
            return "tender";
        }
        if (flirt) {
            return "charged";
        }
        if (PLAYFUL.matcher(said).find()) {
            return "playful";
        }
        return report.findings().isEmpty() ? "easy" : report.valence() > 0 ? "warm" : "curious";
    }

    private static String beat(SelfReport report, Briefing briefing) {
        Optional<Finding> main = report.findings().stream().max(Comparator.comparingDouble(Finding::importance));
        return main.map(finding -> switch (finding.category()) {
            case "name" -> "They told " + briefing.character() + " their name";
            case "bond" -> "They let " + briefing.character() + " know what they feel";
            case "secret" -> "They told " + briefing.character() + " a secret";
            case "mood" -> "They admitted feeling " + firstWords(finding.value(), 4);
            case "plans" -> "They spoke of what is coming: " + firstWords(finding.key()
                    .replaceFirst("person\\.plan\\.", "").replace('_', ' '), 4);
            default -> "They opened up about " + firstWords(finding.value(), 5);
        }).orElse("");
    }

    private static String firstWords(String text, int most) {
        String[] words = text.split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(most, words.length)));
    }

    private static List<String> milestones(SelfReport report, Briefing briefing) {
        List<String> firsts = new ArrayList<>();
        if (report.name().isPresent() && !briefing.known().containsKey("person.name")) {
            firsts.add("told their name");
        }
        if (has(report, "secret")) {
            firsts.add("first shared secret");
        }
        if (has(report, "bond") && !briefing.known().containsKey("person.feels.about_character")) {
            firsts.add("first confession");
        }
        return firsts;
    }

    private static boolean has(SelfReport report, String category) {
        return report.findings().stream().anyMatch(finding -> finding.category().equals(category));
    }
}
