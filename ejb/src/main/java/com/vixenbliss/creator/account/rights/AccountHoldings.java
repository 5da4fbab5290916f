package com.vixenbliss.creator.account.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What people and the platform below them hold. The person's own row goes last: the foreign keys let it go only when nothing
 * points at it any more, and nothing can point at it afterwards.
 */
@ApplicationScoped
public class AccountHoldings implements Holdings {

    /** The person's own row. */
    static final String PERSON = "users";

    private static final String AUDIT = "the trail of deeds is append-only; its ids lead to nobody and it holds digests only";
    private static final String COSTS = "the books must add up; an entry says what a call cost, not for whom";
    private static final String SAFETY = "counted for the yearly report; an event holds words of ours only";

    @Override
    public String domain() {
        return "account";
    }

    @Override
    public int height() {
        return 1;
    }

    @Override
    public List<Holding> tables() {
        return List.of(
                Holding.erased("refresh_tokens", "t.user_id = ?").without("token_hash"),
                Holding.erased("external_identities", "t.user_id = ?"),
                Holding.erased("studio_members", "t.user_id = ?"),
                Holding.erased("consents", "t.user_id = ?"),
                Holding.erased("age_doubts", "t.user_id = ?").without("settled_by"),
                Holding.erased("idempotency_keys", "t.caller_id = ?").without("request_hash"),
                Holding.erased("sign_in_failures",
                                "t.subject_hash = (select sha256(convert_to(lower(u.email), 'UTF8')) from users u where u.id = ?)")
                        .without("subject_hash"),
                Holding.pseudonymised("cost_entries", "t.user_id = ?", "user_id = null, reference_id = null", COSTS),
                Holding.pseudonymised("safety_events", "t.user_id = ?", "user_id = null, subject = null", SAFETY),
                Holding.kept("audit_log", "t.actor_id = ? or t.subject_type = 'user' and t.subject_id = ?", AUDIT),
                Holding.erased(PERSON, "t.id = ?").without("password_hash"));
    }
}
