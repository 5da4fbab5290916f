package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such character, or not for the caller to see. */
public class CharacterNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public CharacterNotFound() {
        super(Kind.NOT_FOUND, "character-not-found", "There is no such character.");
    }
}
