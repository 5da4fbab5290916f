package com.vixenbliss.creator.identity.making;

import com.vixenbliss.creator.platform.trace.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Brings a making on when what moved it is committed. */
@ApplicationScoped
public class MakingCall {

    private final MakingDriver driver;

    @Inject
    public MakingCall(MakingDriver driver) {
        this.driver = driver;
    }

    /** For the CDI client proxy only. */
    protected MakingCall() {
        this(null);
    }

    /** On a thread of its own: the transaction that has just ended still stands around this one. */
    void onMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) MakingMoved moved) {
        Trail trail = Trail.here();
        Thread.ofVirtual().name("identity-" + moved.avatarId()).start(() -> trail.follow(() -> driver.drive(moved.avatarId())));
    }
}
