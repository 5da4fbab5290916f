package com.vixenbliss.creator.catalogue.character.model;

import com.vixenbliss.creator.platform.fault.Fault;

/** The one rule of how old a character must be. REST, console and imports all come through here. */
public final class AdultAge {

    /** Everywhere. */
    public static final int MINIMUM = 18;

    /** Where love is a theme of the genre. */
    public static final int ROMANTIC_MINIMUM = 21;

    /** Vampires live long, but a number must have an end. */
    public static final int MAXIMUM = 10_000;

    private AdultAge() {}

    /** The youngest that a character of such a genre may be. */
    public static int minimum(boolean romantic) {
        return romantic ? ROMANTIC_MINIMUM : MINIMUM;
    }

    /**
     * @param field the request's name for the age
     * @param age whole years; null when none was given, which no word such as "young adult" replaces
     * @throws Fault {@code INVALID}, naming the field
     */
    public static void require(String field, Integer age, boolean romantic) {
        if (age == null) {
            throw Fault.invalid(field, "is required: the character's age in whole years");
        }
        if (age < minimum(romantic)) {
            String where = romantic ? " in a romantic genre" : "";
            throw Fault.invalid(field, "must be at least " + minimum(romantic) + where);
        }
        if (age > MAXIMUM) {
            throw Fault.invalid(field, "must be at most " + MAXIMUM);
        }
    }
}
