package com.vixenbliss.creator.account.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down what people do to what their studio makes. */
@ApplicationScoped
public class ContentTrail {

    private final AuditTrail trail;
    private final Actor actor;

    @Inject
    public ContentTrail(AuditTrail trail, Actor actor) {
        this.trail = trail;
        this.actor = actor;
    }

    /** For the CDI client proxy only. */
    protected ContentTrail() {
        this(null, null);
    }

    /** @param draft what was written */
    public void created(String what, UUID id, Object draft) {
        trail.record(actor.caller(), what + ".created", what, id, null, null, draft);
    }

    /** What is saved as it was is no deed. */
    public void changed(String what, UUID id, Object before, Object after) {
        if (!after.equals(before)) {
            trail.record(actor.caller(), what + ".changed", what, id, null, before, after);
        }
    }

    /** @param verb what else was done to it, as {@code activated} */
    public void did(String what, UUID id, String verb) {
        trail.record(actor.caller(), what + "." + verb, what, id, null, null, null);
    }

    /** Deleted, or archived where people may have met it. */
    public void removed(String what, UUID id, Object draft) {
        trail.record(actor.caller(), what + ".removed", what, id, null, draft, null);
    }
}
