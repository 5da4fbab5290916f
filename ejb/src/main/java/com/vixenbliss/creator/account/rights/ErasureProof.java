package com.vixenbliss.creator.account.rights;

import com.vixenbliss.creator.account.token.FreshSignIn;
import com.vixenbliss.creator.account.user.SignInService;
import com.vixenbliss.creator.account.user.UserService;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** An erasure cannot be taken back, so a token alone, which may have been stolen, is not enough to ask for it. */
@ApplicationScoped
public class ErasureProof {

    /** How long ago somebody may have signed in who does not give the password again. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private final SignInService signIns;
    private final UserService users;
    private final FreshSignIn signedIn;
    private final Clock clock;

    @Inject
    public ErasureProof(SignInService signIns, UserService users, FreshSignIn signedIn, Clock clock) {
        this.signIns = signIns;
        this.users = users;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** For the CDI client proxy only. */
    protected ErasureProof() {
        this(null, null, null, null);
    }

    /**
     * @param password null when the sign-in itself is to be the proof
     * @param token the request's own access token
     * @throws Fault {@code FORBIDDEN} for a wrong password or an old sign-in, {@code TOO_MANY} after too many wrong ones
     */
    public void require(Caller caller, String password, String token) {
        if (password != null) {
            check(caller, password);
        } else if (signedIn.of(token).filter(at -> at.plus(FRESH).isAfter(clock.instant())).isEmpty()) {
            throw new Fault(Kind.FORBIDDEN, "proof-needed", "This cannot be taken back: send your password, or sign in anew "
                    + "and ask within " + FRESH.toMinutes() + " minutes.");
        }
    }

    private void check(Caller caller, String password) {
        try {
            signIns.signIn(users.profile(caller.userId()).email(), password);
        } catch (Fault refused) {
            if (refused.kind() == Kind.UNAUTHENTICATED) {
                throw new Fault(Kind.FORBIDDEN, "wrong-password", "The password is wrong. Nothing was erased.");
            }
            throw refused;
        }
    }
}
