package com.vixenbliss.creator.account.audit;

import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;

/**
 * Who acts in the request at hand, for the trail alone: what somebody may do is decided by the {@link Caller} that use
 * cases are given. Nobody, where no person stands behind the request.
 */
@RequestScoped
public class Actor {

    private Caller caller;

    /** Said once, at the edge. */
    public void is(Caller known) {
        caller = known;
    }

    /** Null for nobody. */
    Caller caller() {
        return caller;
    }
}
