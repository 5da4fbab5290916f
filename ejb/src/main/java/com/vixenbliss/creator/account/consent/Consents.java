package com.vixenbliss.creator.account.consent;

import com.vixenbliss.creator.account.consent.model.Consent;

/** The consents' rows, append-only. */
public interface Consents {

    void add(Consent consent);
}
