package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;
import java.time.Duration;

/** A data set of this identity is being made; what was asked for has to wait for it. */
class DatasetInHand extends Fault {

    private static final long serialVersionUID = 1L;

    DatasetInHand() {
        super(Kind.CONFLICT, "dataset-in-hand", "A data set of this identity is being made. Wait until it is there, or stop it.",
                Duration.ofSeconds(20));
    }
}
