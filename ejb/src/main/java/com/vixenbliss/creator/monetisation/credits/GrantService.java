package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.value.Page;
import com.vixenbliss.creator.platform.value.PageRequest;
import com.vixenbliss.creator.platform.value.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a studio sees of its people's Sparks, and gives them. Whoever knows none of its characters is not there for it. */
@ApplicationScoped
@Transactional
public class GrantService {

    private final CreditsService credits;
    private final CreditStatement statement;
    private final Clientele clientele;
    private final Grants grants;
    private final GrantLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public GrantService(
            CreditsService credits, CreditStatement statement, Clientele clientele, Grants grants, GrantLimits limits,
            AuditTrail audit, Clock clock) {
        this.credits = credits;
        this.statement = statement;
        this.clientele = clientele;
        this.grants = grants;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected GrantService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Gives somebody Sparks, and writes down who did and why.
     *
     * @param amount from 1 to what is given at most
     * @param reason in the studio's words; the person sees it
     * @throws Fault {@code NOT_FOUND} for somebody who knows none of the studio's characters, {@code INVALID} for an amount that is
     *     not given, {@code TOO_MANY} when the studio has given enough today
     */
    public CreditGrant give(Caller caller, UUID userId, long amount, String reason) {
        Credits sparks = limits.check(amount);
        requireKnown(caller, userId);
        Instant now = clock.instant();
        limits.check(grants.givenSince(caller.studio(), GrantLimits.today(now)), sparks, now);
        CreditGrant grant = new CreditGrant(TimeOrderedId.next(), userId, amount, reason, now);
        grants.add(caller.studio(), grant);
        credits.grant(userId, sparks, GrantReason.STUDIO, grant.id());
        audit.record(caller, "credits.granted", "user", userId, reason, null, grant);
        return grant;
    }

    /** @throws Fault {@code NOT_FOUND} as {@link #give} */
    public Balance balance(Caller caller, UUID userId) {
        requireKnown(caller, userId);
        return credits.balance(userId);
    }

    /** @throws Fault {@code NOT_FOUND} as {@link #give} */
    public Page<CreditEntry> entries(Caller caller, UUID userId, PageRequest page) {
        requireKnown(caller, userId);
        return statement.list(userId, page);
    }

    private void requireKnown(Caller caller, UUID userId) {
        if (!clientele.knows(caller.studio(), userId)) {
            throw new Fault(Kind.NOT_FOUND, "person-not-found", "Nobody with this id knows a character of yours.");
        }
    }
}
