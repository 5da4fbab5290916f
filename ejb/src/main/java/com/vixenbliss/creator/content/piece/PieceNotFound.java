package com.vixenbliss.creator.content.piece;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** No such piece, or another studio's. */
public class PieceNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public PieceNotFound() {
        super(Kind.NOT_FOUND, "piece-not-found", "There is no such piece.");
    }
}
