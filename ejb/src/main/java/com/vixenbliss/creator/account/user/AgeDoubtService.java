package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.safety.AgeDoubts;
import com.vixenbliss.creator.platform.safety.AgeDoubts.Doubt;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets administrators settle whether somebody is an adult who said something to the contrary. */
@ApplicationScoped
@Transactional
public class AgeDoubtService {

    private static final int MOST = 200;

    private final AgeDoubts doubts;
    private final AuditTrail audit;

    @Inject
    public AgeDoubtService(AgeDoubts doubts, AuditTrail audit) {
        this.doubts = doubts;
        this.audit = audit;
    }

    /** For the CDI client proxy only. */
    protected AgeDoubtService() {
        this(null, null);
    }

    /** The open ones, the oldest first, at most {@value #MOST}. */
    public List<Doubt> open() {
        return doubts.open(MOST);
    }

    /**
     * The person has shown to be an adult; conversations are open again. Who is not is suspended instead.
     *
     * @param method how it was shown, kept with the doubt and in the audit trail
     * @throws Fault {@code NOT_FOUND} when nobody doubts that person's age
     */
    public void settle(Caller admin, UUID userId, String method) {
        if (!doubts.settle(userId, admin.userId(), method)) {
            throw new Fault(Kind.NOT_FOUND, "not-found", "There is no doubt about that person's age.");
        }
        audit.record(admin, "user.age_settled", "user", userId, method, Map.of("age", "in doubt"), Map.of("age", "adult"));
    }
}
