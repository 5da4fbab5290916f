package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.text.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * How a character's chats are staged. All of it may hold placeholders such as {@code {{char}}} and {@code {{user}}}.
 *
 * @param nickname what {@code {{char}}} stands for; empty for the character's name
 * @param scenario the circumstances of every chat
 * @param examples conversations to take the manner from, each begun by {@code <START>}; the first to go when a prompt
 *     grows too long
 * @param postHistory a direction that follows the conversation in every prompt
 */
public record Dialogue(
        @NotNull @Text(max = 80) String nickname,
        @NotNull @Text(max = SCENARIO, lines = true) String scenario,
        @NotNull @Text(max = EXAMPLES, lines = true) String examples,
        @NotNull @Text(max = POST_HISTORY, lines = true) String postHistory) {

    /** Nothing said. */
    public static final Dialogue NONE = new Dialogue(null, null, null, null);

    /** The most characters of each text. */
    public static final int SCENARIO = 4_000;
    public static final int EXAMPLES = 16_000;
    public static final int POST_HISTORY = 4_000;

    public Dialogue {
        nickname = Objects.requireNonNullElse(nickname, "");
        scenario = Objects.requireNonNullElse(scenario, "");
        examples = Objects.requireNonNullElse(examples, "");
        postHistory = Objects.requireNonNullElse(postHistory, "");
    }
}
