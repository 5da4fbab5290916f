package com.vixenbliss.creator.scene.prompt;

import java.util.List;

/**
 * What one would see of the conversation just now. Every part may be empty; nothing in it has been judged yet, but all of
 * it is short.
 *
 * @param action what the character does, such as {@code wiping the espresso machine}
 * @param props what is to be seen besides
 * @param expression of the face, such as {@code soft knowing smile}
 * @param settingDetail what the place shows just now
 * @param caption one sentence for the person who chats, fit to be read; never a part of a prompt
 * @param origin where all of this comes from
 */
public record SceneMoment(
        String action, List<String> props, String expression, String settingDetail, String caption, Origin origin) {

    /** Nothing but what the scene itself says. */
    public static final SceneMoment NOTHING = new SceneMoment("", List.of(), "", "", "", Origin.RULES);

    public SceneMoment {
        props = List.copyOf(props);
    }

    /** Who read the conversation. */
    public enum Origin {
        MODEL,
        /** The same rules always: no model was asked, or none gave an answer that can be used. */
        RULES
    }
}
