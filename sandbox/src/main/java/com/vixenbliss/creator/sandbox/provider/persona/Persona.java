package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * Speaks for a character: reads from the system prompt who that is and what it remembers, from the conversation what
 * the person wants, and picks phrases. The same prompt gets the same reply; it never claims to be human.
 */
public final class Persona {

    private final Clock clock;
    private final Phrases phrases = Phrases.load();

    /** @param clock for prompts that do not say what time it is */
    public Persona(Clock clock) {
        this.clock = clock;
    }

    /** What the character says next. */
    public String answer(Prompt prompt) {
        LocalDateTime now = LocalDateTime.now(clock);
        Sheet sheet = SheetReader.read(prompt.system(), now.getHour());
        Talk talk = Talk.of(sheet, prompt, now);
        return new Reply(talk, phrases, seed(prompt, sheet)).text();
    }

    /** From who speaks and what was said, not from the whole prompt: another minute on the clock changes nothing. */
    private static long seed(Prompt prompt, Sheet sheet) {
        return 31L * (31L * prompt.lastSaid().hashCode() + prompt.lines().size()) + sheet.name().hashCode();
    }
}
