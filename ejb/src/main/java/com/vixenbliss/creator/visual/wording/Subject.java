package com.vixenbliss.creator.visual.wording;

import com.vixenbliss.creator.catalogue.character.model.AgeRange;
import com.vixenbliss.creator.catalogue.character.model.GenderTag;
import com.vixenbliss.creator.catalogue.character.model.VisualIdentity;

/** Who a picture shows, in nouns that say adult. A prompt has exactly one of these, and never a name or a pronoun. */
public final class Subject {

    private Subject() {}

    /** For a model that sees no picture: {@code an adult woman in her thirties}. */
    public static String inWords(VisualIdentity identity) {
        return identity.genderTag().adultNoun() + " " + age(identity.genderTag(), AgeRange.of(identity.age()));
    }

    /** For a model that sees the anchor, from which all else follows: {@code The adult woman from the reference image}. */
    public static String fromReference(VisualIdentity identity) {
        return identity.genderTag().adultNoun().replaceFirst("^an? ", "The ") + " from the reference image";
    }

    private static String age(GenderTag gender, AgeRange range) {
        String whose = switch (gender) {
            case FEMALE -> "her";
            case MALE -> "his";
            case NON_BINARY -> "their";
        };
        return switch (range) {
            case TWENTIES -> "in " + whose + " late twenties";
            case THIRTIES -> "in " + whose + " thirties";
            case FORTIES -> "in " + whose + " forties";
            case FIFTY_PLUS -> "over fifty years old";
        };
    }
}
