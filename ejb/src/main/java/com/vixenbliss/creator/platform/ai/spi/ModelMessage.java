package com.vixenbliss.creator.platform.ai.spi;

/** One line of a conversation as a model sees it. */
public record ModelMessage(Role role, String text) {

    /** Who speaks. */
    public enum Role {
        USER,
        ASSISTANT
    }

    public static ModelMessage user(String text) {
        return new ModelMessage(Role.USER, text);
    }

    public static ModelMessage assistant(String text) {
        return new ModelMessage(Role.ASSISTANT, text);
    }
}
