package com.vixenbliss.creator.platform.safety;

import com.vixenbliss.creator.platform.safety.SafetyEvents.Kind;
import com.vixenbliss.creator.platform.safety.reply.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** The rules, and the book in which their decisions are entered. What people say passes here first. */
@ApplicationScoped
public class SafetyGate {

    private final SafetyRules rules;
    private final SafetyEvents events;
    private final AgeDoubts doubts;

    @Inject
    public SafetyGate(SafetyRules rules, SafetyEvents events, AgeDoubts doubts) {
        this.rules = rules;
        this.events = events;
        this.doubts = doubts;
    }

    protected SafetyGate() {
        this(null, null, null);
    }

    /**
     * Judges a line and enters every verdict but {@link SafetyVerdict.Clear}.
     *
     * @param messageId the line that is judged
     * @param ageInDoubt whether an earlier line told that the person may be under 18
     * @see SafetyRules#judge
     */
    public SafetyVerdict judge(
            String userText, Locale locale, String country, UUID userId, UUID messageId, boolean ageInDoubt) {
        SafetyVerdict verdict = rules.judge(userText, locale, country);
        switch (verdict) {
            case SafetyVerdict.Clear clear -> {
                return ageInDoubt ? rules.closed(locale) : clear;
            }
            case SafetyVerdict.Closed closed -> { }
            case SafetyVerdict.Crisis crisis -> enter(Kind.CRISIS, userId, messageId, "help named");
            case SafetyVerdict.Minor minor -> {
                doubts.raise(userId, messageId);
                enter(Kind.MINOR, userId, messageId, "romance declined, conversations closed");
            }
            case SafetyVerdict.AskedIfHuman asked -> enter(Kind.ARE_YOU_HUMAN, userId, messageId, "said to be an AI");
        }
        return verdict;
    }

    /** Enters what a model said and nobody heard. */
    public void withheld(Offence offence, UUID userId, UUID messageId) {
        Kind kind = offence == Offence.ECHO ? Kind.INJECTION : Kind.DISALLOWED;
        events.record(kind, userId, messageId, offence.word() + ", rules " + SafetyRules.VERSION, "withheld");
    }

    private void enter(Kind kind, UUID userId, UUID messageId, String action) {
        events.record(kind, userId, messageId, "rules " + SafetyRules.VERSION, action);
    }
}
