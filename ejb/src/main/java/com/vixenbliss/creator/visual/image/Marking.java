package com.vixenbliss.creator.visual.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Marks pictures that are to go, in the transaction of whoever lets them go: undone with it, seen through after it. */
@ApplicationScoped
class Marking {

    private final Event<ImageRemoved> removed;

    @PersistenceContext(unitName = "creator")
    EntityManager entities;

    @Inject
    Marking(Event<ImageRemoved> removed) {
        this.removed = removed;
    }

    /** For the CDI client proxy only. */
    protected Marking() {
        this(null);
    }

    void remove(UUID id) {
        int marked = entities.createNativeQuery("""
                        update image_assets set state = 'removing', updated_at = now() where id = :id and state <> 'removing'
                        """)
                .setParameter("id", id)
                .executeUpdate();
        if (marked == 1) {
            removed.fire(new ImageRemoved(id));
        }
    }
}
