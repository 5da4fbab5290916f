package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.budget.Bearers;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Identities of one studio, by their names. */
record Purser(UUID studioId, Map<UUID, String> named) implements Bearers {

    @Override
    public Scope scope() {
        return Scope.AVATAR;
    }

    @Override
    public Map<UUID, String> names(UUID studio, Collection<UUID> ids) {
        Set<UUID> known = new HashSet<>(named.keySet());
        known.retainAll(ids);
        Map<UUID, String> names = new HashMap<>();
        if (studio == null || Objects.equals(studio, studioId)) {
            known.forEach(id -> names.put(id, named.get(id)));
        }
        return names;
    }
}
