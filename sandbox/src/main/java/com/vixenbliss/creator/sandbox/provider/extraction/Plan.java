package com.vixenbliss.creator.sandbox.provider.extraction;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something with a time that is still to come.
 *
 * @param kind reminder, follow_up or anniversary, as hooks call them
 * @param topic what it is, in a few words: "job interview", "fly to Rome"
 * @param summary what is remembered of it, in the third person; empty for a mere reminder
 */
public record Plan(Kind kind, String topic, String summary, String evidence, When when, LocalDateTime now) {

    private static final LocalTime BIRTHDAY_HOUR = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime LATEST = LocalTime.of(21, 30);
    private static final int TOPIC_LENGTH = 60;

    private static final Pattern REMIND = any(
            "\\b(?:remind me|don['’]?t let me forget|help me remember|recuérdame|erinnere? mich)(?: to| about|"
                    + " that i have to| daran,?| an)? (.+)");
    private static final Pattern BIRTHDAY = any("\\b(?:my birthday|mi cumpleaños|mein geburtstag|i turn \\d+)\\b");
    private static final Pattern HAVING = any("\\b(?:i(?:['’]ve)?(?: have| got|['’]ve got| will have)?|there(?:['’]s|"
            + " is)|tengo|ich habe) "
            + "(?<=have |got |ve |is |['’]s |tengo |habe )(?:got )?((?:an?|my|the|this|una?|einen?|ein|"
            + "mein(?:en?)?) .+)");
    private static final Pattern MINE = any("\\b((?:my|our) [\\p{L} '’-]{3,40}?) (?:is|starts|begins|['’]s)\\b");
    private static final Pattern DOING = any("\\b(?:i|we)(?:['’]m| am|['’]re| are) (?!going to\\b|gonna\\b|"
            + "planning to\\b)((?:\\p{L}+ly )?\\p{L}+ing\\b.*)");
    private static final Pattern INTENDING = any("\\b(?:i|we)(?:['’]ll| will|['’](?:m|re) (?:going|gonna|planning) to|"
            + " am (?:going|planning) to| are (?:going|planning) to| have to| need to| must| plan to| start| begin|"
            + " fly| leave|"
            + "['’]m gonna| want to) (.+)");
    private static final Pattern NAMED = any("\\b((?:job |driving |final |first |big |dentist(?:['’]s)? |"
            + "doctor(?:['’]s)? |piano )?(?:interview|exam|test|"
            + "meeting|date|wedding|trip|flight|appointment|presentation|concert|party|surgery|operation|audition|"
            + "deadline|game|match|race|marathon|recital|performance|exhibition|hearing|move|entrevista|examen|cita|"
            + "vorstellungsgespräch|prüfung|termin))\\b");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the|this|una?|einen?|ein|my|our|meine?n?)\\s+");
    private static final Pattern EDGES = Pattern.compile("(?i)^(?:that |on |at |by )+|(?:[\\s,:;–-]|\\b(?:on|at|by|"
            + "the|for|in|from|and|,|el|am|um))+$");

    /** The kinds of hooks that plans give rise to. */
    public enum Kind {
        REMINDER,
        FOLLOW_UP,
        ANNIVERSARY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static Pattern any(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The plan in a clause, if it has one. */
    static Optional<Plan> in(String clause, String who, LocalDateTime now) {
        return When.in(clause, now).flatMap(when -> {
            String rest = clause.substring(0, when.start()) + clause.substring(when.end());
            return reminder(rest, clause, when, now)
                    .or(() -> birthday(rest, who, clause, when, now))
                    .or(() -> appointment(rest, who, clause, when, now))
                    .or(() -> undertaking(rest, who, clause, when, now))
                    .filter(plan -> plan.topic().length() > 2);
        });
    }

    private static Optional<Plan> reminder(String rest, String clause, When when, LocalDateTime now) {
        return topic(REMIND, rest).map(what -> new Plan(Kind.REMINDER, what, "", clause, when, now));
    }

    private static Optional<Plan> birthday(String rest, String who, String clause, When when, LocalDateTime now) {
        if (!BIRTHDAY.matcher(rest).find()) {
            return Optional.empty();
        }
        String summary = who + "'s birthday is" + when.spoken().replaceFirst("^on \\p{L}+", " on")
                .replaceFirst(" at .*", "");
        return Optional.of(new Plan(Kind.ANNIVERSARY, "birthday", summary, clause, when, now));
    }

    private static Optional<Plan> appointment(String rest, String who, String clause, When when, LocalDateTime now) {
        return topic(HAVING, rest).or(() -> topic(MINE, rest)).or(() -> topic(NAMED, rest)).map(what -> {
            String bare = ARTICLE.matcher(what).replaceFirst("");
            String owned = what.matches("(?i)(?:my|our) .*") ? Words.thirdPerson(what) : article(bare) + bare;
            return new Plan(Kind.FOLLOW_UP, bare, who + " has " + owned + " " + when.spoken(), clause, when, now);
        });
    }

    private static Optional<Plan> undertaking(String rest, String who, String clause, When when, LocalDateTime now) {
        Optional<String> doing = topic(DOING, rest);
        if (doing.isPresent()) {
            String summary = who + " is " + Words.thirdPerson(doing.get()) + " " + when.spoken();
            return Optional.of(new Plan(Kind.FOLLOW_UP, doing.get(), summary, clause, when, now));
        }
        return topic(INTENDING, rest).map(what -> new Plan(Kind.FOLLOW_UP, what,
                who + " plans to " + Words.thirdPerson(what) + " " + when.spoken(), clause, when, now));
    }

    private static Optional<String> topic(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String cut = matcher.group(1).split("(?i)[,.;!?()]|\\s+(?:and i|but|because|so|which|for which|"
                + "with which)\\b")[0];
        String what = Words.trimmed(EDGES.matcher(cut.strip()).replaceAll("").replaceAll("\\s+", " "));
        return what.length() < 3 ? Optional.empty() : Optional.of(shortened(what));
    }

    private static String shortened(String what) {
        return what.length() <= TOPIC_LENGTH ? what : what.substring(0, what.lastIndexOf(' ', TOPIC_LENGTH));
    }

    private static String article(String noun) {
        return noun.matches("(?i)[aeiou].*") ? "an " : "a ";
    }

    boolean isDoing() {
        return topic.matches("(?i)\\p{L}+ing\\b.*");
    }

    /** Whether a finding says no more than the plan does. */
    boolean covers(Finding finding) {
        boolean same = List.of("goal", "preference").contains(finding.type()) || finding.category().equals("age");
        return same && finding.evidence().equals(evidence);
    }

    /** What is remembered of it. */
    Optional<Finding> finding() {
        if (kind == Kind.REMINDER) {
            return Optional.empty();
        }
        boolean yearly = kind == Kind.ANNIVERSARY;
        return Optional.of(new Finding(
                yearly ? "fact" : "event", yearly ? "birthday" : "plans",
                yearly ? "person.birthday" : "person.plan." + Words.slug(topic),
                yearly ? when.day().toString().substring(5) : when.written(),
                summary, evidence, yearly ? 0.8 : 0.65, 0, false, List.of()));
    }

    /** When to come back to it: shortly before for a reminder, the same evening or after it for a follow-up. */
    public LocalDateTime trigger() {
        LocalDateTime wanted = switch (kind) {
            case ANNIVERSARY -> when.day().atTime(BIRTHDAY_HOUR);
            case REMINDER -> when.time() == null ? when.day().atTime(BIRTHDAY_HOUR) : when.at(EVENING).minusHours(1);
            case FOLLOW_UP -> after();
        };
        return wanted.isAfter(now) ? wanted : now.plusMinutes(5);
    }

    private LocalDateTime after() {
        LocalDateTime over = when.time() == null ? when.day().atTime(EVENING) : when.at(EVENING).plusHours(3);
        boolean late = over.toLocalTime().isAfter(LATEST) || over.toLocalDate().isAfter(when.day());
        return late ? when.day().plusDays(1).atTime(BIRTHDAY_HOUR) : over;
    }
}
