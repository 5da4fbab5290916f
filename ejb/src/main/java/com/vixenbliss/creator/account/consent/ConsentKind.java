package com.vixenbliss.creator.account.consent;

/** What a consent is about, with the version of the text that people see now. */
public enum ConsentKind {
    /** "I am at least 18 years old." */
    AGE_DECLARATION("age_declaration", "2026-11"),

    /** "Characters may write to me without being written to." */
    PROACTIVE_MESSAGES("proactive_messages", "2026-11");

    private final String column;
    private final String textVersion;

    ConsentKind(String column, String textVersion) {
        this.column = column;
        this.textVersion = textVersion;
    }

    /** As stored. */
    public String column() {
        return column;
    }

    public String textVersion() {
        return textVersion;
    }
}
