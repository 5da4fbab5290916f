package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.monetisation.credits.model.Credits;
import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** Somebody wants what costs more than is left. */
public class CreditsTooFew extends Fault {

    private static final long serialVersionUID = 1L;

    public CreditsTooFew(Credits price, Balance balance) {
        super(Kind.PAYMENT_REQUIRED, "credits-too-few", "This costs " + price + ", and " + left(balance) + ".");
    }

    private static String left(Balance balance) {
        String spendable = balance.available() + " can be spent";
        return balance.reserved().isNone()
                ? spendable
                : spendable + " (" + balance.balance() + ", of which " + balance.reserved().amount() + " are reserved)";
    }
}
