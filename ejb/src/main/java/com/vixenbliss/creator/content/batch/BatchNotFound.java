package com.vixenbliss.creator.content.batch;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such batch, or another studio's. */
public class BatchNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public BatchNotFound() {
        super(Kind.NOT_FOUND, "batch-not-found", "There is no such batch.");
    }
}
