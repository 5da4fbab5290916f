package com.vixenbliss.creator.identity.dataset;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** The identity has no data set, or it has no such picture. */
class DatasetNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    private DatasetNotFound(String code, String sentence) {
        super(Kind.NOT_FOUND, code, sentence);
    }

    static DatasetNotFound none() {
        return new DatasetNotFound("dataset-not-found", "This identity has no data set yet.");
    }

    static DatasetNotFound image() {
        return new DatasetNotFound("dataset-image-not-found", "There is no such picture in this data set.");
    }
}
