package com.vixenbliss.creator.catalogue.character;

import com.vixenbliss.creator.catalogue.character.model.StudioCharacter;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored characters. Questions for somebody carry that reader's studio: what one may not see is not there. */
interface Characters {

    void add(StudioCharacter character);

    /** @param studioId of the reader, null for a fan: published ones and those of that studio are there */
    Optional<StudioCharacter> findVisible(UUID studioId, UUID id);

    /** The same by its name in addresses. */
    Optional<StudioCharacter> findVisible(UUID studioId, String slug);

    /** One of that studio, held until the end of the transaction, so that two writers take turns. */
    Optional<StudioCharacter> findForChange(UUID studioId, UUID id);

    /** One row more than the page wants, newest first. */
    List<StudioCharacter> listVisible(UUID studioId, CharacterFilter filter, PageRequest page);

    /** Waits for whoever is just taking the same one, so that the answer holds until this transaction ends. */
    boolean isTaken(String slug);

    /** @return the genre; empty when the world is not that studio's */
    Optional<String> genreOfWorld(UUID studioId, UUID worldId);

    Optional<Persona> persona(UUID id);

    Optional<Sitter> sitter(UUID id);

    /** With its templates. */
    void remove(StudioCharacter character);

    /** Writes what has changed, so that versions are right. */
    void flush();
}
