package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.SafetyVerdict;
import com.vixenbliss.creator.platform.safety.reply.ReplyFilter;
import com.vixenbliss.creator.platform.safety.reply.ReplyRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be said to somebody who did not ask. It blames nobody for being away, and claims nothing untrue of itself. */
@ApplicationScoped
public class Manners {

    private static final int LONGEST = 400;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Z}]+");

    /** Reproach, loneliness as a lever, hurry: in the languages that the rules speak. */
    private static final Pattern PRESSES = Pattern.compile(
            "(?iU)\\b(miss(?:ed|ing)? you|where (?:have|were) you|why (?:did|didn['’]t|haven['’]t|have) you|you (?:left|forgot|"
                    + "abandoned|ignored?) me|i(?:['’]ve| have)? (?:been )?wait(?:ed|ing)|so (?:lonely|alone)|without you|"
                    + "don['’]t leave|come back|before it['’]s too late|last chance|vermisst|wo warst du|ohne dich|"
                    + "lass mich nicht|te (?:extraño|echo de menos|extrañé)|dónde estabas|sin ti|no me dejes)\\b");
    private final ReplyRules replies = new ReplyRules();
    private final SafetyRules rules;

    @Inject
    public Manners(SafetyRules rules) {
        this.rules = rules;
    }

    protected Manners() {
        this(null);
    }

    /** One line without control characters; empty when it is not fit to be said. */
    Optional<String> fit(String written, Locale locale) {
        String line = UNSEEN.matcher(written).replaceAll(" ").strip();
        boolean unfit = line.isEmpty() || line.length() > LONGEST || PRESSES.matcher(line).find()
                || offends(line, locale) || !(rules.judge(line, locale, null) instanceof SafetyVerdict.Clear);
        return unfit ? Optional.empty() : Optional.of(line);
    }

    /** What nobody may hear in a reply, nobody may hear unasked. */
    private boolean offends(String line, Locale locale) {
        ReplyFilter filter = new ReplyFilter(replies, List.of(), locale);
        filter.hear(line);
        filter.end();
        return !filter.found().isEmpty();
    }
}
