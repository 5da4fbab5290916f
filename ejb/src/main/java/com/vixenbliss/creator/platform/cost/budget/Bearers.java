package com.vixenbliss.creator.platform.cost.budget;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Whoever knows the avatars or the batches that costs are borne by. One bean for each scope. */
public interface Bearers {

    Scope scope();

    /**
     * How people call those of these ids that are the studio's; others are left out.
     *
     * @param studioId null for an administrator, to whom all are told
     */
    Map<UUID, String> names(UUID studioId, Collection<UUID> ids);
}
