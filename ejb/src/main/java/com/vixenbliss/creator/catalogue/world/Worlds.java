package com.vixenbliss.creator.catalogue.world;

import com.vixenbliss.creator.catalogue.world.model.World;
import com.vixenbliss.creator.platform.value.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored worlds. Every question carries the studio that asks: what is another's is not there. */
interface Worlds {

    void add(World world);

    Optional<World> find(UUID studioId, UUID id);

    /** The same, held until the end of the transaction, so that two writers take turns. */
    Optional<World> findForChange(UUID studioId, UUID id);

    /** One row more than the page wants, newest first. */
    List<World> list(UUID studioId, PageRequest page);

    boolean hasCharacters(UUID id);

    /** Whether somebody lives in it who is younger than that. */
    boolean hasCharactersYoungerThan(UUID id, int age);

    void remove(World world);

    /** Writes what has changed, so that versions are right. */
    void flush();
}
