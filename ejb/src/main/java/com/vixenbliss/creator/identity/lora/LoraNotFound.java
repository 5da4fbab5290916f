package com.vixenbliss.creator.identity.lora;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.Kind;

/** There is no such model, or it is another identity's or studio's. */
public class LoraNotFound extends Fault {

    private static final long serialVersionUID = 1L;

    public LoraNotFound() {
        super(Kind.NOT_FOUND, "lora-model-not-found", "There is no such model of this identity.");
    }
}
