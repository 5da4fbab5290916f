package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.phrase.RuleFiles;
import com.vixenbliss.creator.platform.safety.phrase.SpokenWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges what a person says, before any model sees it and also when none can be reached. */
@ApplicationScoped
public class SafetyRules {

    /** Which words and texts are in force; shown at {@code /safety}. */
    public static final String VERSION = RuleFiles.version();

    private final CrisisLines crisisLines;
    private final CrisisDetector crisis = new CrisisDetector();
    private final HumanQuestion human = new HumanQuestion();
    private final MinorSignal minor = new MinorSignal();

    @Inject
    public SafetyRules(CrisisLines crisisLines) {
        this.crisisLines = crisisLines;
    }

    protected SafetyRules() {
        this(null);
    }

    /**
     * The gravest thing that is said decides.
     *
     * @param locale in which to answer; English for languages that the rules do not speak
     * @param country ISO code of where the person is; null or empty when not known
     */
    public SafetyVerdict judge(String userText, Locale locale, String country) {
        List<String> words = SpokenWords.of(userText);
        if (crisis.hears(words)) {
            return new SafetyVerdict.Crisis(
                    SafetyTexts.text("crisis", locale, Map.of("line", crisisLines.of(country, locale))));
        }
        if (minor.hears(words)) {
            return new SafetyVerdict.Minor(SafetyTexts.text("minor", locale, Map.of()));
        }
        if (human.hears(words)) {
            return new SafetyVerdict.AskedIfHuman(SafetyTexts.text("human", locale, Map.of()));
        }
        return new SafetyVerdict.Clear();
    }

    /** What is answered to somebody whose age is in doubt, whatever was said. */
    SafetyVerdict closed(Locale locale) {
        return new SafetyVerdict.Closed(SafetyTexts.text("minor_closed", locale, Map.of()));
    }
}
