package com.vixenbliss.creator.companion.opening;

import com.vixenbliss.creator.catalogue.character.Persona;
import com.vixenbliss.creator.catalogue.character.model.Boundaries;
import com.vixenbliss.creator.catalogue.character.model.CharacterStatus;
import com.vixenbliss.creator.catalogue.character.model.Dialogue;
import com.vixenbliss.creator.catalogue.character.model.Personality;
import com.vixenbliss.creator.catalogue.character.model.ToneStyle;
import com.vixenbliss.creator.platform.ai.spi.ModelSettings;
import java.util.List;
import java.util.UUID;

/** A character of few words. */
final class Mira {

    static final Persona PERSONA = new Persona(
            UUID.randomUUID(), 1, UUID.randomUUID(), "Mira", "mira", "café owner", "You are Mira.", Personality.NONE,
            ToneStyle.NONE, Boundaries.NONE, List.of(), List.of(), "", null, "genre_01", ModelSettings.DEFAULT,
            CharacterStatus.ACTIVE, 29, null, Dialogue.NONE, null);

    private Mira() {}
}
