package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.platform.message.DeadLetterHandled;
import com.vixenbliss.creator.platform.schedule.JobOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes down what people do to the platform's own parts, which know nothing of a trail. */
@ApplicationScoped
public class PlatformDeeds {

    private final AuditTrail trail;

    @Inject
    public PlatformDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    /** For the CDI client proxy only. */
    protected PlatformDeeds() {
        this(null);
    }

    void onDeadLetter(@Observes DeadLetterHandled handled) {
        UUID row = handled.letter().row() == null ? null : UUID.fromString(handled.letter().row());
        trail.record(handled.caller(), "dead_letter." + handled.deed(), "message", row, null, handled.letter(), null);
    }

    void onJob(@Observes JobOrdered ordered) {
        trail.record(ordered.caller(), "job.started", "job", null, ordered.job(), null, null);
    }
}
