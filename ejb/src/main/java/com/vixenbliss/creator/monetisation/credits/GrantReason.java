package com.vixenbliss.creator.monetisation.credits;

import com.vixenbliss.creator.platform.metric.Meters;

/** Why somebody is given Sparks. */
public enum GrantReason {
    /** Everybody's first ones. */
    WELCOME,
    /** A studio gives them. */
    STUDIO,
    /** What went wrong is made good. */
    CORRECTION;

    /** As the ledger spells it. */
    public String word() {
        return Meters.word(this);
    }
}
