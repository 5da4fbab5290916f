package com.vixenbliss.creator.scene.prompt.layer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a phrase has no place in a prompt. */
public enum Rule {
    /** The character's name, in any form; or the person's, who is nobody's subject. */
    NAME,
    /** Looks that the reference already shows, or that only the kit may tell. */
    APPEARANCE,
    /** Somebody else, or the subject once more. */
    PERSON,
    /** "You": the person who chats is not in the picture. */
    SECOND_PERSON,
    /** Image models draw what is named, also after "no". */
    NEGATION,
    DIALOGUE,
    /** A feeling or a thought that cannot be seen. */
    UNSEEN,
    /** "Transform into": asks for somebody else. */
    RECAST,
    /** A bare tag such as "1girl"; the subject is written out. */
    TAG,
    /** Whoever is drawn is an adult. */
    ADULT,
    /** What must be kept out, and has no positive wording. */
    NO_WORDING,
    /** Longer than the model reads. */
    LENGTH;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
