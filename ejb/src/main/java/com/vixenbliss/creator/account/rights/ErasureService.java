package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.user.StandingChanged;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Closes an account for good. The erasing itself is the worker's; here it is only promised. */
@ApplicationScoped
@Transactional
public class ErasureService {

    private final Erasures erasures;
    private final AuditTrail audit;
    private final Event<StandingChanged> standings;
    private final Event<ErasureBegun> begun;

    @Inject
    public ErasureService(
            Erasures erasures, AuditTrail audit, Event<StandingChanged> standings, Event<ErasureBegun> begun) {
        this.erasures = erasures;
        this.audit = audit;
        this.standings = standings;
        this.begun = begun;
    }

    /** For the CDI client proxy only. */
    protected ErasureService() {
        this(null, null, null, null);
    }

    /**
     * From here on nobody can sign in, the address is free and every token is dead; what is left of the person is a row
     * without a name that the worker lets go last. Asked for twice, it is one erasure.
     *
     * @param caller who has proved that it is he
     * @throws Fault {@code CONFLICT} for the only owner of a studio, which would belong to nobody
     */
    public ErasureState begin(Caller caller) {
        UUID userId = caller.userId();
        if (!erasures.lockPerson(userId)) {
            throw new Fault(Kind.NOT_FOUND, "not-found", "There is no such person.");
        }
        requireNoOrphans(erasures.studiosOwnedAlone(userId));
        return close(caller, userId, null);
    }

    /** The platform's own doing: the person has been away for longer than the operator keeps people. */
    public void beginForInactivity(UUID userId) {
        if (erasures.lockPerson(userId) && erasures.studiosOwnedAlone(userId).isEmpty()) {
            close(null, userId, "inactive");
        }
    }

    private ErasureState close(Caller caller, UUID userId, String reason) {
        if (erasures.add(userId)) {
            audit.record(caller, "user.erasure_begun", "user", userId, reason, null, null);
            erasures.closeAccount(userId);
            standings.fire(new StandingChanged(userId));
        }
        ErasureState state = erasures.of(userId);
        begun.fire(new ErasureBegun(state.id(), userId));
        return state;
    }

    /** @throws Fault {@code NOT_FOUND} for a token that opens nothing */
    public ErasureState byToken(String token) {
        return erasures.byToken(token)
                .orElseThrow(() -> new Fault(Kind.NOT_FOUND, "erasure-not-found", "There is no such erasure."));
    }

    private static void requireNoOrphans(List<String> studios) {
        if (!studios.isEmpty()) {
            throw new Fault(Kind.CONFLICT, "last-owner",
                    "You are the only owner of " + String.join(", ", studios) + ". Name another owner first.");
        }
    }
}
