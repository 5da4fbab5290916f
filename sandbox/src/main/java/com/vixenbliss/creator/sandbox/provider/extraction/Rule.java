package com.vixenbliss.creator.sandbox.provider.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One block of {@code rules.txt}: patterns, and what is learned when one of them matches. */
record Rule(
        String type,
        String category,
        double importance,
        int valence,
        String key,
        boolean role,
        String say,
        String value,
        List<String> ends,
        List<Pattern> patterns) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?::(\\w+))?}");

    /** Words up to the end of the clause. */
    private static final String THING = "((?:(?!\\b(?:but|because|although|though|since|when|while|if|except|"
            + "and (?:i|my|we|also|the|love|hate|it)|i(?:['’]m)?|pero|porque|aber|weil|"
            + "und ich)\\b)[^,.;:!?()—–]){2,60})";

    private static final String PEOPLE = "((?:(?:best|older|younger|little|big|twin|step) ?)?(?:sister|brother|"
            + "mother|mom|"
            + "mum|father|dad|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|daughter|son|child|kid|friend|"
            + "roommate|flatmate|boss|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|niece|nephew|dog|cat|"
            + "puppy|kitten|parrot|horse|rabbit|hamster|hermana|hermano|madre|padre|hija|hijo|novia|novio|perro|perra|"
            + "gato|gata|Schwester|Bruder|Mutter|Vater|Tochter|Sohn|Freundin|Freund|Hund|Katze))";

    private static final String MUCH = "(?:(?:really|absolutely|just|also|quite|very|so|a bit|a little|kind of|kinda|"
            + "pretty|truly|still|always|do|secretly|totally|genuinely|honestly|generally|feeling|too|extremely|"
            + "incredibly|much|now|rather|usually|all) )*";

    static Pattern pattern(String written) {
        String spelled = written.replace("{THING}", THING)
                .replace("{NAME}", "(\\p{L}[\\p{L}'-]{1,20})")
                .replace("{WHO}", PEOPLE)
                .replace("{MUCH}", MUCH);
        return Pattern.compile(spelled, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first match in a clause. */
    Optional<Match> match(String clause) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(clause);
            if (matcher.find() && !Words.trimmed(matcher.group(matcher.groupCount())).isEmpty()) {
                return Optional.of(new Match(this, matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** A rule that matched, and where. */
    record Match(Rule rule, MatchResult found) {

        boolean overlaps(Match other) {
            return found.start() < other.found.end() && other.found.start() < found.end();
        }

        Finding finding(String who, String evidence) {
            List<String> ended = new ArrayList<>();
            rule.ends().forEach(key -> ended.add(spelled(key, "slug")));
            return new Finding(
                    rule.type(), rule.category(), spelled(rule.key(), "slug"), spelled(rule.value(), "bare"),
                    spelled(rule.say().replace("{who}", who), ""), evidence,
                    rule.importance(), rule.valence(), rule.role(), ended);
        }

        private String spelled(String template, String usual) {
            return SLOT.matcher(template).replaceAll(slot -> {
                String form = slot.group(2) == null ? usual : slot.group(2);
                return Matcher.quoteReplacement(form(found.group(Integer.parseInt(slot.group(1))), form));
            });
        }

        private static String form(String group, String form) {
            String text = Words.trimmed(group);
            return switch (form) {
                case "slug" -> Words.slug(text);
                case "verb" -> Words.verb(text);
                case "name" -> Words.capital(text);
                case "raw", "bare" -> text;
                default -> Words.thirdPerson(text);
            };
        }
    }
}
