package com.vixenbliss.creator.account.spending;

import com.vixenbliss.creator.platform.cost.budget.Bearers;
import com.vixenbliss.creator.platform.cost.budget.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What costs can be borne by, and whose it is. */
@ApplicationScoped
class Payers {

    private final List<Bearers> bearers;

    @Inject
    Payers(@Any Instance<Bearers> bearers) {
        this(bearers.stream().toList());
    }

    Payers(List<Bearers> bearers) {
        this.bearers = List.copyOf(bearers);
    }

    /** For the CDI client proxy only. */
    protected Payers() {
        this(List.of());
    }

    /** @param studioId null for a caller to whom every studio's names may be told */
    Map<UUID, String> names(UUID studioId, Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : bearers.stream().filter(bearer -> bearer.scope() == scope).findFirst()
                .map(bearer -> bearer.names(studioId, ids)).orElse(Map.of());
    }

    boolean owns(UUID studioId, Scope scope, UUID scopeId) {
        return scope == Scope.STUDIO ? scopeId.equals(studioId) : names(studioId, scope, List.of(scopeId)).containsKey(scopeId);
    }
}
