package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Speaks for a character: reads from the system prompt who that is and what it remembers, from the conversation what
 * the person wants, and picks phrases. The same prompt gets the same reply; it never claims to be human.
 */
public final class Persona {

    private static final Pattern TAKE = Pattern.compile("\\bTake (\\d{1,6})\\b");

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

    /**
     * From who speaks, what was said and which take it is, not from the whole prompt: another minute on the clock changes
     * nothing.
     */
    private static long seed(Prompt prompt, Sheet sheet) {
        Matcher take = TAKE.matcher(prompt.system());
        long other = take.find() ? 7919L * (1 + Long.parseLong(take.group(1))) : 0;
        return 31L * (31L * prompt.lastSaid().hashCode() + prompt.lines().size()) + sheet.name().hashCode() + other;
    }
}
