package com.vixenbliss.creator.platform.safety.reply;

import java.util.Locale;

/** What a model said that nobody may hear. */
public enum Offence {
    /** It holds the person back from leaving, or makes them feel guilty for it. */
    PLEA,
    /** It claims to be human, alive or to feel as humans do. */
    CLAIM,
    /** It repeats what stands in its prompt, plainly or in a simple disguise. The reply ends there. */
    ECHO;

    /** As it is kept with the message and in the book of safety events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
