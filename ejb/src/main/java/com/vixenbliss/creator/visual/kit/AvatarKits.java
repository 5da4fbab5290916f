package com.vixenbliss.creator.visual.kit;

import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.visual.kit.model.AvatarKit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored kits. Questions for somebody carry that reader's studio: what is another's is not there. */
interface AvatarKits {

    void add(AvatarKit kit);

    Optional<AvatarKit> find(UUID studioId, UUID id);

    /** Held until the end of the transaction, so that two writers take turns. */
    Optional<AvatarKit> findForChange(UUID studioId, UUID id);

    /** One row more than the page wants, newest first. */
    List<AvatarKit> list(UUID studioId, KitFilter filter, PageRequest page);

    /** Whose kit it is, without looking at it. */
    Optional<UUID> characterOf(UUID studioId, UUID id);

    List<AvatarKit> ofCharacter(UUID characterId);

    /** The active kit of a character, whosever it is. */
    Optional<AvatarKit> worn(UUID characterId);

    /** The same, held until the end of the transaction. */
    Optional<AvatarKit> wornForChange(UUID characterId);

    void remove(AvatarKit kit);

    /** Writes what has changed, so that versions are right and one kit lets go of what another takes. */
    void flush();
}
