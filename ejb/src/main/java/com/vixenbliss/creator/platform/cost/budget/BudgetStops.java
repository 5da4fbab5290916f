package com.vixenbliss.creator.platform.cost.budget;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/**
 * A budget does not allow it. A conflict and not a matter of payment: nobody is asked to pay, somebody is to raise the limit or to
 * wait for the next period.
 */
public class BudgetStops extends Fault {

    private static final long serialVersionUID = 1L;

    /** The code of every such refusal. */
    public static final String CODE = "budget-exhausted";

    /** For the studio, with the budget's figures. */
    public BudgetStops(BudgetRefusal refusal) {
        super(Kind.CONFLICT, CODE, refusal.sentence());
    }

    /** For somebody who is not of the studio, and to whom its figures are nothing. */
    public BudgetStops() {
        super(Kind.CONFLICT, CODE, "The studio has no pictures made just now.");
    }
}
