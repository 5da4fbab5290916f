package com.vixenbliss.creator.account.token;

import com.vixenbliss.creator.account.audit.AuditTrail;
import com.vixenbliss.creator.account.user.SignInService;
import com.vixenbliss.creator.account.user.UserProfile;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import com.vixenbliss.creator.platform.security.Caller;
import com.vixenbliss.creator.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Lets people into the console: members of studios and admins. Not transactional: a password is hashed here. */
@ApplicationScoped
public class ConsoleSignIn {

    private final SignInService signIns;
    private final TokenFamilies families;
    private final StandingCache standings;
    private final AuditTrail audit;

    @Inject
    public ConsoleSignIn(SignInService signIns, TokenFamilies families, StandingCache standings, AuditTrail audit) {
        this.signIns = signIns;
        this.families = families;
        this.standings = standings;
        this.audit = audit;
    }

    /** For the CDI client proxy only. */
    protected ConsoleSignIn() {
        this(null, null, null, null);
    }

    /** @throws Fault as {@link SignInService#signIn} does, and {@code FORBIDDEN} for somebody who is only a fan */
    public Caller signIn(String email, String password) {
        UserProfile person = signIns.signIn(email, password);
        Caller caller = stillIn(person.id(), families.firstStudioOf(person.id()))
                .orElseThrow(() -> new Fault(Kind.FORBIDDEN, "no-console",
                        "The console is for studios. This account does not belong to one."));
        audit.record(caller, "console.signed_in", "user", person.id(), null, null, null);
        return caller;
    }

    /** The person of a session, as long as he may be there. */
    public Optional<Caller> stillIn(UUID userId, UUID studioId) {
        Standing.Key key = new Standing.Key(userId, studioId, null);
        return standings.of(key).caller(key).filter(caller -> caller.is(Role.STUDIO) || caller.is(Role.ADMIN));
    }
}
