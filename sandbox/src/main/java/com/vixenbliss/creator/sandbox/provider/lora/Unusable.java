package com.vixenbliss.creator.sandbox.provider.lora;

import java.io.IOException;

/** An archive or weights that a model cannot work with; the message is for whoever sent them. */
public final class Unusable extends IOException {

    private static final long serialVersionUID = 1L;

    public Unusable(String why) {
        super(why);
    }
}
