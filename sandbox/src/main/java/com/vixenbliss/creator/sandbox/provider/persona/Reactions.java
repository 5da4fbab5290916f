package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.extraction.Finding;
import com.vixenbliss.creator.sandbox.provider.extraction.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a character answers a line: what the person told comes first, then what the person wants. */
final class Reactions {

    private static final Pattern USUAL = Pattern.compile("(?i)usual(?: order| drink| coffee)? is (?:an? |the )?(.+)");
    private static final Pattern DRINK = Pattern.compile(
            "(?i)(?:prefers?|loves?|likes?|drinks?|orders?|fond of) (?:an? |the )?(.*(?:coffee|cortado|latte|"
                    + "espresso|tea|cappuccino|"
                    + "flat white|mocha|chocolate|americano|macchiato|beer|wine|whisky|gin|juice)[\\p{L} -]*)");

    private static final Pattern COMING = Pattern.compile("(?i)\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

    private static final Pattern REMEMBER_ME = Pattern.compile("(?i)\\bremember me\\b");

    private final Talk talk;
    private final Reply reply;

    Reactions(Talk talk, Reply reply) {
        this.talk = talk;
        this.reply = reply;
    }

    /** What there is to say, the most fitting first; never empty. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        wanted().ifPresent(all::add);
        if (talk.intent() != Intent.RECALL && talk.intent() != Intent.USUAL) {
            told(all);
        }
        if (all.isEmpty()) {
            echoed().ifPresent(all::add);
        }
        return all;
    }

    private void told(List<String> all) {
        boolean nervous = talk.report().valence() < 0;
        for (Plan plan : talk.report().plans()) {
            String key = switch (plan.kind()) {
                case ANNIVERSARY -> "birthday";
                case REMINDER -> "reminder";
                case FOLLOW_UP -> nervous ? "plan.nervous" : "plan";
            };
            String thing = plan.kind() == Plan.Kind.REMINDER ? Echo.of(plan.topic()) : Reply.named(plan);
            reply.say(key, "thing", thing).ifPresent(all::add);
        }
        boolean planned = !all.isEmpty();
        for (Finding finding : talk.report().findings()) {
            boolean covered = planned && (finding.category().equals("plans") || finding.type().equals("emotion")
                    || finding.category().equals("birthday"));
            if (!covered) {
                String key = key(finding);
                reply.say(key, "thing", Echo.of(thing(finding))).ifPresent(phrase -> addOnce(all, phrase));
            }
        }
    }

    private static void addOnce(List<String> all, String phrase) {
        if (!all.contains(phrase)) {
            all.add(phrase);
        }
    }

    private String key(Finding finding) {
        return switch (finding.category()) {
            case "name" -> "name";
            case "bond" -> "bond." + reply.heat();
            case "secret" -> "secret";
            case "mood", "longing" -> finding.valence() < 0 ? "feel.bad" : "feel.good";
            case "partner", "study" -> finding.valence() == 0 ? "work" : finding.valence() < 0 ? "feel.bad" : "success";
            case "family" -> finding.valence() < 0 ? "loss" : "people";
            case "work" -> finding.valence() > 1 ? "success" : finding.valence() < -1 ? "feel.bad" : "work";
            case "home" -> "home";
            case "wish" -> "goal";
            case "learning", "hobby", "language" -> "learning";
            case "taste", "food", "health" -> finding.valence() < 0 || finding.category().equals("health") ? "dislike"
                    : "like";
            default -> "other";
        };
    }

    private static String thing(Finding finding) {
        boolean person = finding.category().equals("family") && finding.key().endsWith(".name");
        return person ? finding.value() : finding.value().strip();
    }

    private Optional<String> wanted() {
        return switch (talk.intent()) {
            case RECALL -> recalled();
            case USUAL -> usual();
            case ORDER -> ordered();
            case BYE -> goodbye();
            case NAME_OF_YOU -> reply.say("myname");
            case HOW_ARE_YOU -> reply.say("howareyou");
            case YOUR_LIKES -> reply.say("mylikes").or(() -> reply.say("question"));
            case ABOUT_YOU -> reply.say("about").or(() -> reply.say("myname"));
            case JOKE -> reply.say("joke");
            case FLIRT -> reply.say("flirt." + reply.heat());
            case THANKS -> reply.say("thanks");
            case GREETING -> greeted();
            case OPINION -> reply.say("opinion");
            case LAUGH -> reply.say("laugh");
            case YES -> reply.say("yes");
            case NO -> reply.say("no");
            case QUESTION -> reply.say("question");
            default -> Optional.empty();
        };
    }

    private Optional<String> greeted() {
        if (!talk.report().findings().isEmpty()) {
            return Optional.empty();
        }
        boolean again = talk.begins() && talk.sheet().openers().isEmpty();
        Optional<String> usual = again ? drink().flatMap(drink -> reply.say("greet.usual", "thing", drink))
                : Optional.empty();
        return usual.or(() -> reply.say(talk.memories().isEmpty() ? "greet.new" : "greet.known"));
    }

    private Optional<String> recalled() {
        List<Memory> answers = Recollection.answering(talk.said(), talk.memories());
        if (answers.isEmpty()) {
            return reply.say("unknown");
        }
        if (answers.getFirst().isName()) {
            return reply.say("recall.name");
        }
        if (REMEMBER_ME.matcher(talk.said()).find() && !talk.name().isEmpty()) {
            return reply.say("recall.you", "memory", answers.getFirst().toYou());
        }
        Optional<String> first = reply.say("recall", "memory", answers.getFirst().toYou());
        return answers.size() < 2 ? first : first.map(told ->
                told + reply.say("recall.more", "memory2", answers.get(1).toYou()).map(more -> " " + more).orElse(""));
    }

    private Optional<String> goodbye() {
        return talk.memories().stream()
                .filter(memory -> COMING.matcher(memory.text()).find())
                .findFirst()
                .flatMap(memory -> reply.say("bye.plan", "memory", memory.toYou()))
                .or(() -> reply.say("bye"));
    }

    private Optional<String> usual() {
        return drink().flatMap(drink -> reply.say("usual.known", "thing", drink)).or(() -> reply.say("usual.unknown"));
    }

    /** What the person likes to drink, as far as it is remembered. */
    private Optional<String> drink() {
        for (Pattern pattern : List.of(USUAL, DRINK)) {
            for (Memory memory : talk.memories()) {
                Matcher matcher = pattern.matcher(memory.text());
                if (matcher.find()) {
                    return Optional.of(singular(matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    /** A small kindness for a bad moment, from what is remembered. */
    Optional<String> comfort() {
        return drink().flatMap(drink -> reply.say("comfort", "thing", drink))
                .filter(kindness -> !talk.spoken().contains(kindness));
    }

    private Optional<String> ordered() {
        Matcher matcher = Intent.ORDER.pattern().matcher(talk.said());
        return matcher.find() ? reply.say("order", "thing", Echo.of(matcher.group(1).strip())) : Optional.empty();
    }

    private Optional<String> echoed() {
        String echo = Echo.ofLine(talk.said());
        return echo.isEmpty() ? reply.say("other.short") : reply.say("other", "thing", echo);
    }

    /** A cup is ordered one at a time. */
    private static String singular(String drink) {
        return drink.replaceFirst("(?i)(cortado|latte|espresso|cappuccino|tea|mocha|americano|macchiato|beer|coffee|"
                + "flat white)s\\b", "$1");
    }
}
