package com.vixenbliss.creator.account.token;

/** Reads standings. */
public interface Standings {

    /** {@link Standing#NONE} for somebody who does not exist. */
    Standing of(Standing.Key key);
}
