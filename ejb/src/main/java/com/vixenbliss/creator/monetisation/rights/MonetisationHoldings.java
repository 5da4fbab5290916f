package com.vixenbliss.creator.monetisation.rights;

import com.vixenbliss.creator.account.rights.Holding;
import com.vixenbliss.creator.account.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * People's Sparks. The books outlive a person: entries and transactions name an account only, and the account is all that names the
 * person. So the one link is cut, and the entries stay as they were booked, of an account that is nobody's.
 */
@ApplicationScoped
public class MonetisationHoldings implements Holdings {

    private static final String BOOKS = "the books must add up; it is the other side of the platform's own accounts";
    private static final String OF_ACCOUNT = "t.account_id in (select a.id from ledger_accounts a where a.user_id = ?)";
    private static final String OF_ENTRY = """
            t.id in (select e.transaction_id from ledger_entries e join ledger_accounts a on a.id = e.account_id where a.user_id = ?)""";

    @Override
    public String domain() {
        return "monetisation";
    }

    @Override
    public int height() {
        return 2;
    }

    @Override
    public List<Holding> tables() {
        return List.of(
                Holding.erased("credit_reservations", "t.user_id = ?"),
                Holding.pseudonymised("credit_grants", "t.user_id = ?", "user_id = null, reason = ''",
                        "how much a studio gave away; no longer to whom, nor why"),
                Holding.erased("credit_balances", "t.user_id = ?"),
                Holding.kept("ledger_entries", OF_ACCOUNT, BOOKS),
                Holding.kept("ledger_transactions", OF_ENTRY, BOOKS).without("idempotency_key", "written_in"),
                Holding.pseudonymised("ledger_accounts", "t.user_id = ?", "user_id = null",
                        "its entries stay in the books; it is no longer anybody's"));
    }
}
