package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.platform.cost.budget.BudgetStops;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings makings on, as far as that goes without waiting. What two bring on at once, the row tells apart. */
@ApplicationScoped
public class MakingDriver {

    private static final Logger LOG = LoggerFactory.getLogger(MakingDriver.class);

    private final MakingTurns turns;

    @Inject
    MakingDriver(MakingTurns turns) {
        this.turns = turns;
    }

    /** For the CDI client proxy only. */
    protected MakingDriver() {
        this(null);
    }

    /** Begins the stage whose turn it is. Never throws: what goes wrong is the stage's. */
    @ActivateRequestContext
    public void drive(UUID avatarId) {
        guarded(avatarId, () -> begin(avatarId));
    }

    /** Has the stage that is under way looked after. Never throws. */
    @ActivateRequestContext
    void look(UUID avatarId) {
        guarded(avatarId, () -> turns.look(avatarId));
    }

    private void begin(UUID avatarId) {
        try {
            turns.next(avatarId);
        } catch (BudgetStops refusal) {
            turns.stopped(avatarId, refusal.getMessage());
        } catch (Fault refusal) {
            if (refusal.kind() == Kind.UNAVAILABLE || refusal.kind() == Kind.TOO_MANY) {
                turns.troubled(avatarId);
            } else {
                turns.refused(avatarId, sentence(refusal));
            }
        } catch (RuntimeException trouble) {
            LOG.warn("avatar {} is not brought on this time", avatarId, trouble);
            turns.troubled(avatarId);
        }
    }

    private static void guarded(UUID avatarId, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException down) {
            LOG.warn("avatar {} waits for the sweeper", avatarId, down);
        }
    }

    /** With the fields at fault, which a sentence of its own does not tell. */
    private static String sentence(Fault refusal) {
        String fields = refusal.errors().stream().map(MakingDriver::told).collect(Collectors.joining("; "));
        return fields.isEmpty() ? refusal.getMessage() : refusal.getMessage() + " " + fields + ".";
    }

    private static String told(FieldError error) {
        return error.field() + " " + error.message();
    }
}
