package com.vixenbliss.creator.account.user;

import com.vixenbliss.creator.platform.fault.Fault;
import com.vixenbliss.creator.platform.fault.FieldError;
import com.vixenbliss.creator.platform.fault.Kind;
import java.util.List;

/** Somebody is registered with this address. That this can be learned here, and only here, is decided in ADR 4. */
public class EmailTaken extends Fault {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super(Kind.CONFLICT, "email-taken", "Somebody is registered with this e-mail address. Sign in instead.",
                List.of(new FieldError("email", "is already registered")));
    }
}
