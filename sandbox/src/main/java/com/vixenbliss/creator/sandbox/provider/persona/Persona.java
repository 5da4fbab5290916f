package com.vixenbliss.creator.sandbox.provider.persona;

import com.vixenbliss.creator.sandbox.provider.prompt.Prompt;
import java.time.Clock;

/** Speaks for a character. */
public final class Persona {

    private final Clock clock;

    public Persona(Clock clock) {
        this.clock = clock;
    }

    public String answer(Prompt prompt) {
        return "I heard you: " + prompt.lastSaid() + ". Tell me more, I have time until " + clock.instant() + ".";
    }
}
