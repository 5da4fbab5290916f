package com.vixenbliss.creator.catalogue.card.mapping;

import static com.vixenbliss.creator.catalogue.character.model.CharacterDraft.BACKSTORY;
import static com.vixenbliss.creator.catalogue.character.model.CharacterDraft.SYSTEM_PROMPT;

import com.vixenbliss.creator.catalogue.character.model.CharacterDraft;
import com.vixenbliss.creator.catalogue.character.model.Dialogue;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import java.util.Objects;
import java.util.function.Function;

/** The texts of a card for which a character has a place. */
public enum CardField {
    NAME("name", "name", CharacterDraft.NAME, CharacterDraft::name),
    NICKNAME("nickname", "dialogue.nickname", CharacterDraft.NAME, draft -> draft.dialogue().nickname()),
    DESCRIPTION("description", "backstory", BACKSTORY, CharacterDraft::backstory),
    PERSONALITY("personality", "personality.summary", Personality.SUMMARY,
            draft -> Objects.requireNonNullElse(draft.personality().summary(), "")),
    SCENARIO("scenario", "dialogue.scenario", Dialogue.SCENARIO, draft -> draft.dialogue().scenario()),
    EXAMPLES("mes_example", "dialogue.examples", Dialogue.EXAMPLES, draft -> draft.dialogue().examples()),
    PROMPT("system_prompt", "system_prompt", SYSTEM_PROMPT, CharacterDraft::systemPrompt),
    POST_HISTORY("post_history_instructions", "dialogue.post_history", Dialogue.POST_HISTORY,
            draft -> draft.dialogue().postHistory());

    /** What an empty system prompt is here: what the platform says when nobody says anything. */
    private static final String ORIGINAL = "{{original}}";

    private final String inCard;
    private final String inCharacter;
    private final int most;
    private final Function<CharacterDraft, String> current;

    CardField(String inCard, String inCharacter, int most, Function<CharacterDraft, String> current) {
        this.inCard = inCard;
        this.inCharacter = inCharacter;
        this.most = most;
        this.current = current;
    }

    /** Its name in the card. */
    public String inCard() {
        return inCard;
    }

    /** Its path in the character. */
    public String inCharacter() {
        return inCharacter;
    }

    /** The card's text as the character uses it. */
    String mapped(String raw) {
        String text = this == NAME || this == NICKNAME ? CardTexts.line(raw, most) : CardTexts.prose(raw, most);
        return this == PROMPT && text.isEmpty() ? ORIGINAL : text;
    }

    /** Whether the character uses only the beginning. */
    boolean isShortened(String raw) {
        return CardTexts.prose(raw, Integer.MAX_VALUE).codePointCount(0, CardTexts.prose(raw, Integer.MAX_VALUE).length()) > most;
    }

    /** Whether the character still says what the card said. */
    boolean isUnchanged(CharacterDraft draft, String raw) {
        return CardTexts.same(current.apply(draft), mapped(raw));
    }

    /** The character's text as a card has it. */
    String fromCharacter(CharacterDraft draft) {
        String text = current.apply(draft);
        return this == PROMPT && text.strip().equals(ORIGINAL) ? "" : text;
    }
}
