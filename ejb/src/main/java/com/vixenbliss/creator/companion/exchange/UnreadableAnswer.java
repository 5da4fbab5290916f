package com.vixenbliss.creator.companion.exchange;

/** A model answered twice in a row with what cannot be used. Its sentence quotes nothing that was said. */
class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableAnswer(String complaint) {
        super(complaint, null, false, false);
    }
}
