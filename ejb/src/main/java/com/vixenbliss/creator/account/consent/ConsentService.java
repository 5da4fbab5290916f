package com.vixenbliss.creator.account.consent;

import com.vixenbliss.creator.account.consent.model.Consent;
import com.vixenbliss.creator.account.consent.model.Consent.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes consents down, in the transaction of what they permit. */
@ApplicationScoped
@Transactional
public class ConsentService {

    private final Consents consents;
    private final Clock clock;

    @Inject
    public ConsentService(Consents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ConsentService() {
        this(null, null);
    }

    public void grant(UUID userId, ConsentKind kind, Origin origin) {
        enter(userId, kind, true, origin);
    }

    /** The consent stays in the book; this is what counts from now on. */
    public void withdraw(UUID userId, ConsentKind kind, Origin origin) {
        enter(userId, kind, false, origin);
    }

    private void enter(UUID userId, ConsentKind kind, boolean granted, Origin origin) {
        consents.add(Consent.given(userId, kind.column(), kind.textVersion(), granted, origin, clock.instant()));
    }
}
