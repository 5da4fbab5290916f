package com.vixenbliss.creator.sandbox.provider.prompt;

/** One line of a conversation. */
public record Line(Speaker speaker, String text) {

    /** Who said it. */
    public enum Speaker {
        PERSON,
        CHARACTER
    }

    public static Line person(String text) {
        return new Line(Speaker.PERSON, text);
    }

    public static Line character(String text) {
        return new Line(Speaker.CHARACTER, text);
    }

    public boolean byPerson() {
        return speaker == Speaker.PERSON;
    }
}
