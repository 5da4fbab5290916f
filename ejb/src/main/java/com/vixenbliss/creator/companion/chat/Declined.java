package com.vixenbliss.creator.companion.chat;

/** What stands where a model, or its provider's filter, refused without a word. */
final class Declined {

    static final String IN_CHARACTER = "Hm. Not that one, if you do not mind. Ask me something else?";

    private Declined() {}
}
