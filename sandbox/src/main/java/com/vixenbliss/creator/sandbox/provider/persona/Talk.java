package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.extraction.Finding;
import com.vixenbliss.creator.sandbox.provider.extraction.SelfReport;
import com.vixenbliss.creator.sandbox.provider.prompt.Line;
import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conversation so far, understood.
 *
 * @param said the person's last line
 * @param report what that line says about the person
 * @param memories what the prompt remembers, and what the person said earlier in this conversation
 * @param spoken everything that the character has said
 * @param begins true for the person's first line
 */
record Talk(Sheet sheet, String said, SelfReport report, Intent intent, List<Memory> memories, String spoken,
        boolean begins) {

    private static final String SOMEBODY = "The person";
    private static final Pattern STAGE_DIRECTION = Pattern.compile("^\\s*\\([^)]*\\)\\s*$");
    private static final int REMEMBERED_LINES = 12;
    private static final int MARKS_OF_A_LANGUAGE = 2;

    private static final Pattern NAMING =
            word("name(?:['’]s)?|call me|i['’]m|i am|this is|me llamo|mi nombre|soy|heiße|ich bin");
    private static final Pattern SPANISH = word("hola|gracias|estoy|tengo|porque|muy|que|pero|me|mi|el|la|los|una?|"
            + "quiero|cómo|qué|hoy|mañana|gusta|soy|eres");
    private static final Pattern GERMAN = word("ich|und|nicht|das|mir|mein|habe|bin|heute|morgen|aber|sehr|wie|geht|"
            + "danke|hallo|ist|der|die|du|dir|mag");
    private static final Pattern ENGLISH = word("the|and|i|you|is|my|to|of|it|that|was|have|for|with|do|what|like");

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Talk of(Sheet sheet, Prompt prompt, LocalDateTime now) {
        List<String> earlier = new ArrayList<>(prompt.lines().stream()
                .filter(Line::byPerson)
                .map(Line::text)
                .filter(text -> !STAGE_DIRECTION.matcher(text).matches())
                .toList());
        String said = earlier.isEmpty() ? "" : earlier.removeLast();
        StringBuilder spoken = new StringBuilder();
        prompt.lines().stream().filter(line -> !line.byPerson())
                .forEach(line -> spoken.append(line.text()).append('\n'));
        SelfReport report = SelfReport.of(said, SOMEBODY, now);
        Intent intent = Intent.of(said);
        boolean asked = intent == Intent.RECALL || intent == Intent.USUAL || intent == Intent.BYE;
        return new Talk(
                sheet, said, report, intent, known(sheet, earlier, asked, now), spoken.toString(), earlier.isEmpty());
    }

    /**
     * Earlier lines are gone through only when something is asked, or for a name: that is what costs most in a
     * reply.
     */
    private static List<Memory> known(Sheet sheet, List<String> earlier, boolean asked, LocalDateTime now) {
        List<Memory> all = new ArrayList<>();
        boolean named = !sheet.personName().isEmpty();
        List<String> recent = earlier.subList(Math.max(0, earlier.size() - REMEMBERED_LINES), earlier.size());
        recent.reversed().stream()
                .filter(line -> asked || !named && NAMING.matcher(line).find())
                .flatMap(line -> SelfReport.of(line, SOMEBODY, now).findings().stream())
                .filter(finding -> !finding.category().equals("mood") && !finding.category().equals("bond"))
                .forEach(finding -> all.add(new Memory(finding.summary())));
        all.addAll(sheet.memories());
        return all;
    }

    /** The person's name: just given, said earlier, or remembered; empty when unknown. */
    String name() {
        return report.name().orElseGet(() -> memories.stream()
                .map(Memory::name)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(""));
    }

    /** A moment at which small talk would be out of place. */
    boolean isGrave() {
        boolean asked = intent == Intent.RECALL || intent == Intent.FLIRT || intent == Intent.OPINION;
        return asked || report.findings().stream().map(Finding::category)
                .anyMatch(category -> category.equals("bond") || category.equals("secret"));
    }

    /** "es", "de", or empty for English and all the rest. */
    String language() {
        long english = marks(ENGLISH);
        if (marks(SPANISH) >= Math.max(MARKS_OF_A_LANGUAGE, english + 1)) {
            return "es";
        }
        return marks(GERMAN) >= Math.max(MARKS_OF_A_LANGUAGE, english + 1) ? "de" : "";
    }

    private long marks(Pattern language) {
        Matcher matcher = language.matcher(said.toLowerCase(Locale.ROOT));
        return matcher.results().count();
    }
}
