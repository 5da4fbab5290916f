package com.vixenbliss.creator.companion.relationship;

import com.vixenbliss.creator.companion.relationship.model.Relationship;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How a person stands with characters. */
@ApplicationScoped
@Transactional
public class RelationshipService {

    private final Relationships relationships;

    @Inject
    public RelationshipService(Relationships relationships) {
        this.relationships = relationships;
    }

    protected RelationshipService() {
        this(null);
    }

    public Page<RelationshipView> list(UUID userId, PageRequest page) {
        return relationships.page(userId, page).map(RelationshipView::of);
    }

    /** @throws Fault {@code NOT_FOUND} when the two have never met */
    public RelationshipView get(UUID userId, UUID characterId) {
        return RelationshipView.of(mine(userId, characterId));
    }

    /**
     * What moved between the two, newest first.
     *
     * @throws Fault {@code NOT_FOUND} when the two have never met
     */
    public Page<RelationshipEventView> events(UUID userId, UUID characterId, PageRequest page) {
        return relationships.events(mine(userId, characterId).id(), page);
    }

    private Relationship mine(UUID userId, UUID characterId) {
        return relationships.find(userId, characterId)
                .orElseThrow(() -> new Fault(
                        Kind.NOT_FOUND, "relationship-not-found", "There is no relationship with character " + characterId + "."));
    }
}
