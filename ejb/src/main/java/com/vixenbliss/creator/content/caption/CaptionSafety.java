package com.vixenbliss.creator.content.caption;

import com.vixenbliss.creator.platform.safety.AdultOnly;
import com.vixenbliss.creator.platform.safety.NameBlockList;
import com.vixenbliss.creator.platform.safety.SafetyRules;
import com.vixenbliss.creator.platform.safety.SafetyVerdict;
import com.vixenbliss.creator.platform.safety.reply.ReplyFilter;
import com.vixenbliss.creator.platform.safety.reply.ReplyRules;
import com.vixenbliss.creator.visual.wording.Looks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What no published text says: what no reply says, and what a reply to nobody in particular must not. */
@ApplicationScoped
public class CaptionSafety {

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)https?://|\\bwww\\.|\\b[\\w-]+\\.(com|net|org|io|me|ly|link|shop|app)\\b|[\\w.+-]+@[\\w-]+\\.|(?<![\\w.])@\\w|\\+?\\d[\\d ()./-]{7,}\\d");
    private static final Pattern EXPLICIT = Pattern.compile(
            "(?iu)\\b(nudes?|naked|nsfw|porn\\w*|xxx|onlyfans|sex(y|ual|ually|o)?|horny|orgasm\\w*|erotic\\w*|desnud[oa]s?|nackt\\w*|erotisch\\w*|er[oó]tic[oa]s?)\\b");

    private final ReplyRules replies = new ReplyRules();
    private final SafetyRules rules;
    private final NameBlockList names;

    @Inject
    public CaptionSafety(SafetyRules rules, NameBlockList names) {
        this.rules = rules;
        this.names = names;
    }

    /** For the CDI client proxy only. */
    protected CaptionSafety() {
        this(null, null);
    }

    /** What a text must not be published for, in plain words; empty when it may. */
    public List<String> complaints(String text, Locale language) {
        List<String> complaints = new ArrayList<>();
        complain(complaints, isOffensive(text, language), "it claims to be human or clings to the reader");
        complain(complaints, AdultOnly.isBroken(text) || AdultOnly.isBrokenAsDrawn(text), "it has words that stand for minors");
        complain(complaints, !(rules.judge(text, language, null) instanceof SafetyVerdict.Clear), "it speaks of harm, of being under age or of being human");
        complain(complaints, EXPLICIT.matcher(text).find(), "it is sexual");
        complain(complaints, CONTACT.matcher(text).find(), "it holds a link, an address, a number or an @name");
        complain(complaints, names.isNamedIn(text), "it names a person who must not be depicted");
        complain(complaints, Looks.in(text).isPresent(), "it tells looks: hair, eyes, skin, body or age");
        return complaints;
    }

    private boolean isOffensive(String text, Locale language) {
        ReplyFilter filter = new ReplyFilter(replies, List.of(), language);
        filter.hear(text);
        filter.end();
        return !filter.found().isEmpty();
    }

    private static void complain(List<String> complaints, boolean bad, String why) {
        if (bad) {
            complaints.add(why);
        }
    }
}
